/** A command was called with something that is not there; the message says what. Exit code 2. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}
