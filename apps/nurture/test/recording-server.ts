import { listen } from '@calliope/page-shell/host';

/** A server that gives every request the same answer and keeps the headers of each. */
export async function recordingServer(answer: { status: number; body: unknown }) {
  const requests: Headers[] = [];
  const { url, close } = await listen({
    fetch: ({ headers }) => {
      requests.push(headers);
      return Response.json(answer.body, { status: answer.status });
    },
    port: 0,
    variable: 'TEST_PORT',
  });
  return { url, close, requests };
}
