/** Somebody asked for a name that cannot be given or is not known; the message says why. */
export class RenameRefusal extends Error {
  override readonly name = 'RenameRefusal';
}
