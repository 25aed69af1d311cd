/** Somebody asked for what cannot be signed or withdrawn; the message says why. */
export class SignOffRefusal extends Error {
  override readonly name = 'SignOffRefusal';
}
