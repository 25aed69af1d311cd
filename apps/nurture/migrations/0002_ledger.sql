CREATE SEQUENCE "public"."settlement" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "sent_words" (
	"revision" text PRIMARY KEY NOT NULL,
	"document" text NOT NULL,
	"locale" text NOT NULL,
	"content" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "enrolment_id" text;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "step" text;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "state" text DEFAULT 'waiting' NOT NULL;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "request" text;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "request_hash" text;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "words" jsonb;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "carrier" text;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "carrier_id" text;--> statement-breakpoint
ALTER TABLE "letter" ADD COLUMN "uncertain_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letter_of_person" ON "letter" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_letter_a_step" ON "letter" USING btree ("enrolment_id","step");--> statement-breakpoint
CREATE UNIQUE INDEX "one_letter_an_id" ON "letter" USING btree ("carrier","carrier_id");--> statement-breakpoint
UPDATE "letter" SET "state" = 'sent' WHERE "sent_at" IS NOT NULL;--> statement-breakpoint
UPDATE "letter" SET "state" = 'cancelled' WHERE "sent_at" IS NULL AND "due_at" IS NULL;
