/** What happened, why, and what to do. The codes stay as they are. */
export const faults = {
  'keys/none': (place: string) =>
    `The store holds people, and there are no keys at ${place}. Put the keys there from your backup: without them nobody's address can be read.`,
  'keys/missing': (id: string) =>
    `The store was written with key ${id}, which is not among the keys. Put the keys of your newest backup in place.`,
  'keys/wrong': (id: string) =>
    `Key ${id} is another one than the store was written with. Put the keys that belong to this store in place.`,
  'keys/unreadable': (reason: string) =>
    `The keys cannot be read: ${reason}. Put the file of your backup in place.`,
  'keys/beside-data': (place: string) =>
    `${place} lies in the folder of the data, where whoever takes one takes both. Move it elsewhere and set NURTURE_KEY_FILE, before real patients are served.`,
  'keys/too-open': (place: string) =>
    `Other users of this machine can read ${place}. Run chmod 600 on it.`,
  'keys/rotated': () =>
    'The keys were rotated while this process ran. Nothing was written. Start it again with the new keys.',
  'keys/damaged': (what: string) =>
    `${what} cannot be opened with its key: it was changed outside this program. Restore the last backup.`,
  'store/in-use': (folder: string) =>
    `Another process uses ${folder}. Stop it first, or set DATABASE_URL to a Postgres that many can share.`,
  'store/no-folder': (reason: string) =>
    `The folder of the data cannot be used: ${reason}. Set NURTURE_DATA to a folder that this user may write.`,
  'store/unreachable': (reason: string) =>
    `The database does not answer: ${reason}. Look whether it runs and whether DATABASE_URL leads to it.`,
  'store/full': () =>
    'There is no room left on the disk. Nothing was written. Make room, then start again.',
  'store/damaged': (reason: string) =>
    `The database in the folder of the data cannot be opened: ${reason}. Restore the last backup.`,
  'store/other-postgres': () =>
    'The folder of the data was written by another major version of PostgreSQL than this program has. Start the version that wrote it, back up there, and restore that backup here.',
  'store/strange': () =>
    'The database holds tables of another program. Give this one a database of its own in DATABASE_URL.',
  'store/newer': (tag: string) =>
    `The store was written by a newer version (${tag}). Start that version.`,
  'sequence/no-map': (version: string) =>
    `Somebody is in ${version}, and the sequence does not say in moves where its steps lead. Add it; calliope check shows how.`,
  'backup/damaged': (name: string) =>
    `${name} of the backup is missing or is not as it was written. Take another backup.`,
  'backup/exists': (folder: string) => `${folder} exists already. Name a folder that does not.`,
  'transport/two': () =>
    'RESEND_API_KEY and SMTP_URL are both set, and only one can carry the mail. Remove the other.',
  'transport/wrong-key': () =>
    'RESEND_API_KEY has signs in it that no key has. Copy it once more from the page of Resend.',
  'transport/wrong-url': () =>
    'SMTP_URL is not the address of a mail server. Set it to one such as smtps://user:password@mail.example.com:465, with nothing after the port and every special sign of the password as %XX.',
  'transport/wrong-switch': (name: string) =>
    `${name} is neither 1 nor 0. Set it to 1, or remove it.`,
  'transport/wrong-mailbox': (name: string) =>
    `${name} is not a mailbox. Set it to one such as desk@example.com, without a name.`,
  'transport/half-dkim': () =>
    'To sign mail, DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE belong together. Set all three, or none.',
  'transport/wrong-dkim': (place: string) =>
    `${place} is not the RSA key, in PEM and of at least 1024 bits, that mail can be signed with. Put it there, or set DKIM_KEY_FILE.`,
  'transport/no-baa': (sequences: string) =>
    `Whoever carries the mail would learn who is a patient, from ${sequences}, and no agreement lets it. Sign a business associate agreement with it and set RESEND_BAA=1 or SMTP_BAA=1; or let somebody else carry the mail.`,
  'transport/none': () =>
    'Real patients are served, and nobody is named who carries their mail. Set RESEND_API_KEY or SMTP_URL.',
  'store/not-empty': (place: string) =>
    `${place} holds people already. Give an empty one, or say --replace to put the backup in their place.`,
} as const;

/** The name of a fault, which stays as it is. */
export type Code = keyof typeof faults;
