import { describe, expect, test } from 'vitest';
import { guideLibrary } from '../../test/ledger/guide-library.ts';
import { postOffice } from '../../test/ledger/post-office.ts';
import { enrolledReader } from '../../test/people/enrolled-reader.ts';
import { testService } from '../../test/readers/test-service.ts';
import { kinds, opened, temporaryFolder } from '../../test/stores/fresh-store.ts';
import { highWaterIn } from './high-water.ts';

describe.each(kinds)('a store on %s', (_, freshPlace) => {
  test('that forgot what it sent is behind, and one that goes on is not', async () => {
    const store = await opened(await freshPlace());
    const mark = highWaterIn(temporaryFolder());
    expect(await mark.isBehind(store)).toBe(false);
    const service = testService({ store, library: guideLibrary });
    await enrolledReader(service, 'reader@example.com');
    await postOffice(service).round();
    await mark.raise(store);
    expect(await mark.isBehind(store)).toBe(false);
    const earlier = await opened(await freshPlace());
    expect(await mark.isBehind(earlier)).toBe(true);
    mark.forget();
    expect(await mark.isBehind(earlier)).toBe(false);
  });
});
