import type { AidItem, ApplicationFormInput, HospitalStayInput, Mishap, SchoolLevel } from '@/gql/graphql';
import { todayCN } from '@/lib/date';
import type { Fen } from '@/lib/money';
import type { OwnApplication } from './form';

export const MISHAPS: readonly Mishap[] = ['ACCIDENT', 'DISASTER', 'ILLNESS', 'DEATH', 'OTHER'];

/** Compulsory schooling is free. */
export const SCHOOL_LEVELS: readonly SchoolLevel[] = ['SENIOR_SECONDARY', 'COLLEGE', 'UNDERGRADUATE', 'POSTGRADUATE'];

/** Items that may be for a member of the household; for the others the household counts as a whole. */
export const FOR_A_MEMBER: readonly AidItem[] = ['MEDICAL', 'STUDENT'];

export const NO_STAY: HospitalStayInput = { hospital: '', admittedOn: '', dischargedOn: '' };

/** An illness that is kept stays what it was when this comes back. */
const KEPT = '***';

/** Month, counted from 1, in which a school year begins. */
const SCHOOL_YEAR_BEGINS = 8;

/** The form of an application for aid while it is filled in. */
export interface AidValues {
  item: AidItem;
  /** Empty: the applicant. */
  personId: string;
  reason: string;
  asked: Fen | null;
  occurredOn: string;
  illness: string;
  stays: readonly HospitalStayInput[];
  total: Fen | null;
  reimbursed: Fen | null;
  otherInsurance: Fen | null;
  school: string;
  level: SchoolLevel;
  academicYear: string;
  yearOfStudy: string;
  tuition: Fen | null;
  otherAid: Fen | null;
  mishap: Mishap;
  cost: Fen | null;
  compensated: Fen | null;
}

export function aidValuesOf(application: OwnApplication | undefined, first: AidItem): AidValues {
  const { medical, student, temporary } = application ?? {};
  return {
    item: application?.item ?? first,
    personId: application?.personId ?? '',
    reason: application?.reason ?? '',
    asked: application?.asked ?? null,
    occurredOn: application?.occurredOn ?? '',
    illness: medical ? KEPT : '',
    stays: medical?.stays ?? [],
    total: medical?.total ?? null,
    reimbursed: medical?.reimbursed ?? null,
    otherInsurance: medical?.otherInsurance ?? null,
    school: student?.school ?? '',
    level: student?.level ?? 'SENIOR_SECONDARY',
    academicYear: String(student?.academicYear ?? schoolYear(todayCN())),
    yearOfStudy: String(student?.yearOfStudy ?? 1),
    tuition: student?.tuition ?? null,
    otherAid: student?.otherAid ?? null,
    mishap: temporary?.mishap ?? 'ACCIDENT',
    cost: temporary?.cost ?? null,
    compensated: temporary?.compensated ?? null,
  };
}

/** The year in which the school year of a day began. */
export function schoolYear(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month < SCHOOL_YEAR_BEGINS ? year - 1 : year;
}

/** What is stated so far; a section counts once its first amount is there. */
export function aidForm(values: AidValues): ApplicationFormInput {
  const { item, personId, reason, asked, occurredOn } = values;
  const when = <Section>(own: AidItem, amount: Fen | null, section: () => Section) =>
    item === own && amount ? section() : null;
  return {
    item,
    reason,
    asked,
    personId: FOR_A_MEMBER.includes(item) && personId !== '' ? personId : null,
    occurredOn: item === 'TEMP' && occurredOn !== '' ? occurredOn : null,
    medical: when('MEDICAL', values.total, () => ({
      illness: values.illness,
      stays: [...values.stays],
      total: values.total ?? '0',
      reimbursed: values.reimbursed ?? '0',
      otherInsurance: values.otherInsurance ?? '0',
    })),
    student: when('STUDENT', values.tuition, () => ({
      school: values.school,
      level: values.level,
      academicYear: Number(values.academicYear) || 0,
      yearOfStudy: Number(values.yearOfStudy) || 0,
      tuition: values.tuition ?? '0',
      otherAid: values.otherAid ?? '0',
    })),
    temporary: when('TEMP', values.cost, () => ({
      mishap: values.mishap,
      cost: values.cost ?? '0',
      compensated: values.compensated ?? '0',
    })),
  };
}
