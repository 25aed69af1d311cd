/** What most people want, below the list of commands. */
export const examples = `
Examples:
  nurture simulate reading-guide                   what somebody gets who asks today
  nurture simulate visit-guide --person "Ana,2027-03-25,America/Phoenix"
  nurture preview reading-guide/welcome --name Ada
  nurture status                                   who is where, what is due
  nurture export - < address.txt                   all that is kept about somebody
  nurture backup ../backup-2026-12-01              everything, with the keys

The store is where NURTURE_DATA or DATABASE_URL says. While the service runs on a folder, commands
are done by the service. Give an address as -, on standard input, where the history of the shell
and the list of processes do not have it.

Exit codes: 0 all good, 1 it could not be done, 2 a wrong call.
Colours are for terminals; NO_COLOR=1 turns them off.`;

/** Below the options of `nurture simulate`. */
export const aboutSimulate = `
A person is LABEL,DAY or LABEL,DAY,ZONE. The day is that of the enrolment, at noon, or that of the
visit, where the sequence counts from one. Without a person it is somebody who asks today.

Examples:
  nurture simulate reading-guide --person "Ana,2027-03-12" --person "Ben,2027-03-12,Asia/Kathmandu"
  nurture simulate visit-guide --person "Ana,2027-03-25" --svg visit.svg`;

/** Below the options of `nurture enrol`. */
export const aboutEnrol = `
A letter asks them to confirm the address, and they are enrolled once they do: a slip in an address
must not tell a stranger who is a patient. Who confirmed before is enrolled at once. For somebody
who has a visit already, --visit moves it.

Example:
  nurture enrol - --sequence visit-guide --visit 2027-03-25 --agreed < address.txt`;

/** Below the options of `nurture restore`. */
export const aboutRestore = `
The service must not run. With --replace the database that is there is kept beside the new one,
under another name. The keys of the backup are put in place where there are none.`;
