import { type ComponentType, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AntdProvider } from '@/kit/AntdProvider';
import { type Session, SessionContext } from '@/lib/session';
import { BasicSection } from './BasicSection';
import { CalendarSection } from './CalendarSection';
import { ChartSection } from './ChartSection';
import { FormSection } from './FormSection';
import { ImportSection } from './ImportSection';
import { OfficeSection } from './OfficeSection';
import { PhoneSection } from './PhoneSection';
import { PrintSection } from './PrintSection';
import { StateSection } from './StateSection';
import { words } from './words';

const SECTIONS: Record<string, ComponentType> = {
  basic: BasicSection,
  states: StateSection,
  forms: FormSection,
  office: OfficeSection,
  import: ImportSection,
  calendar: CalendarSection,
  chart: ChartSection,
  phone: PhoneSection,
  print: PrintSection,
};

const session = (): Session => ({
  memberId: 'm1',
  accountId: 'a1',
  userName: words().who,
  tenant: { id: 't1', name: words().units[0] ?? '' },
  tenants: [
    { id: 't1', name: words().units[0] ?? '' },
    { id: 't2', name: words().units[1] ?? '' },
  ],
  actions: new Set(['archive.edit']),
  unread: 7,
  switchTenant: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
});

/** Every component of the kit, one section at a time: /kit?show=<section>. */
export function Component() {
  useTranslation(['kit', 'app', 'menu']);
  const [params] = useSearchParams();
  const Section = SECTIONS[params.get('show') ?? ''];
  return (
    <AntdProvider>
      <SessionContext value={session()}>
        <Suspense>{Section ? <Section /> : <Index />}</Suspense>
      </SessionContext>
    </AntdProvider>
  );
}

function Index() {
  return (
    <main style={{ padding: 24 }}>
      <h1>{words().overview}</h1>
      <ul>
        {Object.keys(SECTIONS).map((name) => (
          <li key={name}>
            <Link to={`/kit?show=${name}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
