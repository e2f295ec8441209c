import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import schema from '../../../public/managed.schema.json';

Object.assign(globalThis, { chrome: fakeBrowser });
const { readManaged } = await import('@/organisation/managed');

/** As a browser answers: Chromium drops what its schema does not name, Firefox rejects without a policy. */
function policyIs(set: object | Error): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => {
    if (set instanceof Error) throw set;
    return { ...set };
  });
}

beforeEach(() => vi.restoreAllMocks());

describe('the policy', () => {
  it('is read for exactly what the schema for Chromium names, by the types it names', async () => {
    policyIs({ pack: '{"id": "parkside"}', forceInstalled: true });
    const read = await readManaged();
    expect(Object.keys(read).toSorted()).toEqual(Object.keys(schema.properties).toSorted());
    for (const [key, { type }] of Object.entries(schema.properties)) {
      expect(typeof Object(read)[key], key).toBe(type);
    }
  });

  it('may give the pack itself, as Firefox allows', async () => {
    const pack = { id: 'parkside', terms: [] };
    policyIs({ pack });
    expect(JSON.parse((await readManaged()).pack ?? '')).toEqual(pack);
  });

  it.each([
    ['there is none', {}],
    ['the browser has none to read', new Error('Managed storage manifest not found')],
    ['its values are of another kind', { pack: 7, forceInstalled: 'yes' }],
    ['the pack is blank', { pack: ' \n' }],
  ])('sets nothing when %s', async (_, set) => {
    policyIs(set);
    expect(await readManaged()).toEqual({ pack: undefined, forceInstalled: false });
  });
});
