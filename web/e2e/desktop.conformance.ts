import { audit } from '../conformance/audits.ts';
import { expect, test } from './support/base.ts';

test('GraphQL over HTTP as the specification has it', async ({ baseURL }) => {
  const { errors, warnings, notices, passed } = await audit(`${baseURL ?? ''}/graphql`);
  expect(errors).toEqual([]);
  expect(warnings).toEqual([]);
  expect(notices.filter((notice) => !notice.includes('GET'))).toEqual([]);
  expect(passed).toBeGreaterThan(50);
});
