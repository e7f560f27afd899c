import type {
  AidItem,
  ApplicationFormInput,
  ApplicationOrigin,
  ApplicationProxyInput,
  Mishap,
  SchoolLevel,
} from '@/gql/graphql';
import type { CivilDate } from '@/lib/date';
import type { Fen } from '@/lib/money';
import type { Application } from '../parts/useApplication';
import { type ServiceValues, servicesOf, toServices } from './services';

/** The form as it is typed. Names are the server's, so that its refusals find their fields. */
export interface ApplicationValues extends ServiceValues {
  origin: ApplicationOrigin;
  item: AidItem;
  urgent: boolean;
  personId?: string | undefined;
  reason: string;
  asked: Fen | null;
  occurredOn?: CivilDate | undefined;
  medical?: MedicalValues;
  student?: StudentValues;
  temporary?: TemporaryValues;
  proxy?: ApplicationProxyInput;
}

export interface StayValues {
  hospital: string;
  admittedOn: CivilDate;
  dischargedOn: CivilDate;
}

interface MedicalValues {
  illness: string;
  /** Absent while no stay was ever added. */
  stays?: StayValues[];
  total: Fen | null;
  reimbursed: Fen | null;
  otherInsurance: Fen | null;
}

interface StudentValues {
  school: string;
  level: SchoolLevel;
  academicYear: number;
  yearOfStudy: number;
  tuition: Fen | null;
  otherAid: Fen | null;
}

interface TemporaryValues {
  mishap: Mishap;
  cost: Fen | null;
  compensated: Fen | null;
}

const NONE: Fen = '0';

export const NEW_APPLICATION: Partial<ApplicationValues> = {
  origin: 'PAPER',
  item: 'MEDICAL',
  urgent: false,
  reason: '',
  asked: null,
};

/** What the server is told: only the part of the form that belongs to the item. */
export function toForm(values: ApplicationValues): ApplicationFormInput {
  const { origin, item, urgent, personId, reason, asked, occurredOn, medical, student, temporary, proxy } = values;
  const silent = item === 'PSYCH';
  return {
    item,
    urgent,
    personId: silent ? null : (personId ?? null),
    reason: silent ? '' : reason,
    asked,
    ...(origin === 'PROXY' && proxy && { proxy }),
    ...toServices(item, values),
    occurredOn: occurredOn ?? null,
    ...(item === 'MEDICAL' &&
      medical && {
        medical: {
          illness: medical.illness,
          stays: medical.stays ?? [],
          total: medical.total ?? NONE,
          reimbursed: medical.reimbursed ?? NONE,
          otherInsurance: medical.otherInsurance ?? NONE,
        },
      }),
    ...(item === 'STUDENT' &&
      student && { student: { ...student, tuition: student.tuition ?? NONE, otherAid: student.otherAid ?? NONE } }),
    ...(item === 'TEMP' &&
      temporary && {
        temporary: {
          mishap: temporary.mishap,
          cost: temporary.cost ?? NONE,
          compensated: temporary.compensated ?? NONE,
        },
      }),
  };
}

/** The form of an application on file; the illness is its mask, which the server takes for "unchanged". */
export function toValues(a: Application): Partial<ApplicationValues> {
  return {
    origin: a.origin,
    item: a.item,
    urgent: a.urgent,
    personId: a.personId ?? undefined,
    reason: a.reason,
    asked: a.asked,
    occurredOn: a.occurredOn ?? undefined,
    ...(a.medical && { medical: { ...a.medical, illness: a.illness.text ?? '' } }),
    ...(a.student && { student: a.student }),
    ...(a.temporary && { temporary: a.temporary }),
    ...(a.proxy && { proxy: a.proxy }),
    ...servicesOf(a),
  };
}

/** total − deductions, null while something is missing. */
export function difference(total: Fen | null | undefined, ...deductions: (Fen | null | undefined)[]): Fen | null {
  if (!total) return null;
  return String(deductions.reduce((left, one) => left - BigInt(one ?? NONE), BigInt(total)));
}
