import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Answer, answer, type Call, controlPath } from './control-message.ts';

/** Has a command done by the service on a folder; undefined where none answers. */
export function callService(folder: string, call: Call): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const none = () => resolve(undefined);
    const asking = request({ socketPath: controlPath(folder), method: 'POST' }, (response) => {
      text(response)
        .then((body) => resolve(answer.safeParse(JSON.parse(body)).data))
        .catch(none);
    });
    asking.once('error', none);
    asking.end(JSON.stringify(call));
  });
}
