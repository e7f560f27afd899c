import type { ApplicationFormInput, Mishap } from '@/gql/graphql';
import type { Fen } from '@/lib/money';
import type { OwnApplication } from './form';

/** Items that can be applied for on the phone; aid for students names a member of the household at the office. */
export const AID_ITEMS = ['LIVING', 'MEDICAL', 'TEMP'] as const;

export type AidItemOnPhone = (typeof AID_ITEMS)[number];

export const MISHAPS: readonly Mishap[] = ['ACCIDENT', 'DISASTER', 'ILLNESS', 'DEATH', 'OTHER'];

/** An illness that is kept stays what it was when this comes back. */
const KEPT = '***';

/** The form of an application for aid while it is filled in. */
export interface AidValues {
  item: AidItemOnPhone;
  reason: string;
  asked: Fen | null;
  occurredOn: string;
  illness: string;
  total: Fen | null;
  reimbursed: Fen | null;
  otherInsurance: Fen | null;
  mishap: Mishap;
  cost: Fen | null;
  compensated: Fen | null;
}

export function aidValuesOf(application: OwnApplication | undefined): AidValues {
  const { item = 'LIVING', reason = '', asked = null, occurredOn, medical, temporary } = application ?? {};
  return {
    item: AID_ITEMS.find((known) => known === item) ?? 'LIVING',
    reason,
    asked: asked ?? null,
    occurredOn: occurredOn ?? '',
    illness: medical ? KEPT : '',
    total: medical?.total ?? null,
    reimbursed: medical?.reimbursed ?? null,
    otherInsurance: medical?.otherInsurance ?? null,
    mishap: temporary?.mishap ?? 'ACCIDENT',
    cost: temporary?.cost ?? null,
    compensated: temporary?.compensated ?? null,
  };
}

/** What is stated so far; a section counts once its first amount is there. */
export function aidForm(values: AidValues): ApplicationFormInput {
  const { item, reason, asked, occurredOn } = values;
  return {
    item,
    reason,
    asked,
    occurredOn: item === 'TEMP' && occurredOn !== '' ? occurredOn : null,
    medical:
      item === 'MEDICAL' && values.total
        ? {
            illness: values.illness,
            stays: [],
            total: values.total,
            reimbursed: values.reimbursed ?? '0',
            otherInsurance: values.otherInsurance ?? '0',
          }
        : null,
    temporary:
      item === 'TEMP' && values.cost
        ? { mishap: values.mishap, cost: values.cost, compensated: values.compensated ?? '0' }
        : null,
  };
}
