/** A resolved document as it was stored, in whatever form it had then. */
export type StoredDocument = Readonly<Record<string, unknown>>;

/**
 * A step from the form of one version to that of the next. It is total: what it does not
 * understand it hands on as it is, and today's schema then says what is wrong with it.
 */
export type Upgrade = (old: StoredDocument) => StoredDocument;
