CREATE TABLE "attempt" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"address_index" text NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"revision" text,
	"locale" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"enrolment_id" text NOT NULL,
	"step" text NOT NULL,
	"state" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "delivery_enrolment_id_step_pk" PRIMARY KEY("enrolment_id","step")
);
--> statement-breakpoint
CREATE TABLE "enrolment" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"sequence" text NOT NULL,
	"version" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"enrolled_at" timestamp with time zone NOT NULL,
	"visit_on" date,
	"shift" integer DEFAULT 0 NOT NULL,
	"resume_on" date,
	"due_step" text,
	"due_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "known_key" (
	"id" text PRIMARY KEY NOT NULL,
	"fingerprint" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letter" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"sealed" text,
	"locale" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone,
	"tries" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "link" (
	"hash" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"purpose" text NOT NULL,
	"sealed" text,
	"expires_at" timestamp with time zone,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"address_index" text NOT NULL,
	"first_name" text,
	"locale" text NOT NULL,
	"time_zone" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "person_address_index_unique" UNIQUE("address_index")
);
--> statement-breakpoint
CREATE TABLE "structure" (
	"sequence" text NOT NULL,
	"version" text NOT NULL,
	"plan" jsonb NOT NULL,
	CONSTRAINT "structure_sequence_version_pk" PRIMARY KEY("sequence","version")
);
--> statement-breakpoint
CREATE TABLE "suppression" (
	"address_index" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_enrolment_id_enrolment_id_fk" FOREIGN KEY ("enrolment_id") REFERENCES "public"."enrolment"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "link" ADD CONSTRAINT "link_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempt_of" ON "attempt" USING btree ("kind","key");--> statement-breakpoint
CREATE INDEX "attempt_expires" ON "attempt" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "consent_of_person" ON "consent" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_place_at_a_time" ON "enrolment" USING btree ("person_id","sequence") WHERE state in ('active', 'paused');--> statement-breakpoint
CREATE INDEX "enrolment_due" ON "enrolment" USING btree ("due_at") WHERE state in ('active', 'paused');--> statement-breakpoint
CREATE INDEX "letter_due" ON "letter" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "link_of_person" ON "link" USING btree ("person_id","purpose");