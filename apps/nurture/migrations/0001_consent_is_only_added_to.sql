-- What somebody agreed to is evidence: it can be added to, and neither changed nor taken away.
CREATE FUNCTION consent_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'consent is only added to';
END
$$;
--> statement-breakpoint
CREATE TRIGGER consent_is_only_added_to
  BEFORE UPDATE OR DELETE ON "consent"
  FOR EACH ROW EXECUTE FUNCTION consent_is_only_added_to();
--> statement-breakpoint
CREATE TRIGGER consent_is_not_emptied
  BEFORE TRUNCATE ON "consent"
  FOR EACH STATEMENT EXECUTE FUNCTION consent_is_only_added_to();
