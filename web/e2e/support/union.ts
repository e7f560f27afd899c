import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { Role } from '../../src/gql/graphql.ts';
import { call } from './api.ts';
import { type Account, signIn } from './logins.ts';
import { inventedIdNumber } from './people.ts';

/** Who works in the office of a union. */
const OFFICE = {
  officer: { name: '梁书琴', role: 'UNION_OFFICER' },
  station: { name: '邵立新', role: 'STATION_STAFF' },
  chair: { name: '高振业', role: 'UNION_CHAIR' },
  finance: { name: '池静', role: 'FINANCE' },
} as const satisfies Record<string, { name: string; role: Role }>;

type Post = keyof typeof OFFICE;

/** A union of a journey's own, in which days can pass without disturbing the others. */
export interface Union {
  /** Unified social credit code (统一社会信用代码). */
  code: string;
  name: string;
  /** The only workshop. */
  unit: string;
  office: Record<Post, Account & { name: string }>;
}

const PASSWORD = 'Lvzhou-5306-qiaotou';
const UNIT = '一车间';

interface Units {
  units: { id: string }[];
}

/** Has the district admit a union and staffs its office. The page ends up signed out. */
export async function admitUnion(page: Page): Promise<Union> {
  const key = randomInt(36 ** 5).toString(36);
  const [code, name] = [inventedUnionCode(), `青溪仪表厂工会${key}`];
  const admin = { login: `admin.${key}`, password: PASSWORD };
  await signIn(page, ({ login }) => login === 'district.admin');
  const { admitTenant } = await call<{ admitTenant: { invitationUrl: string } }>(page, 'AdmitTenant', {
    input: {
      kind: 'ENTERPRISE_UNION',
      name,
      uscc: code,
      areaCode: '530102',
      adminLogin: admin.login,
      adminName: '管平',
    },
  });
  await accept(page, admitTenant.invitationUrl);
  const { units } = await call<Units>(page, 'Units', { includeDissolved: false });
  await call(page, 'CreateUnit', { input: { parentId: units[0]?.id, kind: 'WORKSHOP', name: UNIT, memberCount: 60 } });
  const invited: string[] = [];
  for (const [post, { name: displayName, role }] of Object.entries(OFFICE)) {
    const { inviteMember } = await call<{ inviteMember: { url: string } }>(page, 'InviteMember', {
      input: { login: `${post}.${key}`, displayName, roles: [{ role }] },
    });
    invited.push(inviteMember.url);
  }
  for (const url of invited) await accept(page, url);
  await page.context().clearCookies();
  const account = (post: Post) => ({ login: `${post}.${key}`, password: PASSWORD, name: OFFICE[post].name });
  const office = {
    officer: account('officer'),
    station: account('station'),
    chair: account('chair'),
    finance: account('finance'),
  };
  return { code, name, unit: UNIT, office };
}

/** Takes up an invitation in the place of whoever is signed in. */
async function accept(page: Page, url: string): Promise<void> {
  await page.context().clearCookies();
  await call(page, 'AcceptInvitation', { input: { token: url.split('/').at(-1), password: PASSWORD } });
}

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A code with a right check character (GB 32100), of a trade union in the district. */
function inventedUnionCode(): string {
  const body = `81530102MC${String(randomInt(10 ** 7)).padStart(7, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * CHARACTERS.indexOf(body[i] ?? ''), 0);
  return body + (CHARACTERS[(31 - (sum % 31)) % 31] ?? '');
}

/** A household on file, as the officer who is signed in files it. */
export async function fileHousehold(page: Page, { unit }: Union): Promise<string> {
  const { units } = await call<{ units: { id: string; name: string }[] }>(page, 'Units', { includeDissolved: false });
  const { createArchive } = await call<{ createArchive: { archive: { id: string } } }>(page, 'CreateArchive', {
    input: {
      unitId: units.find(({ name }) => name === unit)?.id,
      headName: '贾春德',
      idNumber: inventedIdNumber(),
      category: 'DEEP',
      householdSize: 1,
      mainCause: 'ILLNESS',
    },
  });
  return createArchive.archive.id;
}
