import type {
  AidItem,
  ApplicationFormInput,
  DisabilityKind,
  GoodsSectionInput,
  LabourDispute,
  LegalAidForm,
} from '@/gql/graphql';
import type { CivilDate } from '@/lib/date';
import type { Fen } from '@/lib/money';
import type { Application } from '../parts/useApplication';

/** Parts of the form of the items beside living, medical, student and temporary aid. */
export interface ServiceValues {
  legal?: { dispute: LabourDispute; form: LegalAidForm; opponent: string; claim: Fen | null };
  training?: { course: string; provider: string; startsOn: CivilDate; fee: Fen | null; covered: Fen | null };
  placement?: { wish: string; skills?: string; expected: Fen | null };
  goods?: Omit<GoodsSectionInput, 'value'> & { value: Fen | null };
  disability?: { kind: DisabilityKind; grade: number; need: string; cost: Fen | null; covered: Fen | null };
}

const NONE: Fen = '0';

/** What the server is told of the part that belongs to the item. */
export function toServices(item: AidItem, values: ServiceValues): Partial<ApplicationFormInput> {
  const { legal, training, placement, goods, disability } = values;
  return {
    ...(item === 'LEGAL' && legal && { legal: { ...legal, claim: legal.claim ?? NONE } }),
    ...(item === 'TRAINING' &&
      training && { training: { ...training, fee: training.fee ?? NONE, covered: training.covered ?? NONE } }),
    ...(item === 'JOB' &&
      placement && {
        placement: { ...placement, skills: placement.skills ?? '', expected: placement.expected ?? NONE },
      }),
    ...(item === 'GOODS' && goods && { goods: { ...goods, value: goods.value ?? NONE } }),
    ...(item === 'DISABILITY' &&
      disability && {
        disability: { ...disability, cost: disability.cost ?? NONE, covered: disability.covered ?? NONE },
      }),
  };
}

/** The part of an application on file. */
export function servicesOf(a: Application): ServiceValues {
  return {
    ...(a.legal && { legal: a.legal }),
    ...(a.training && { training: a.training }),
    ...(a.placement && { placement: a.placement }),
    ...(a.goods && { goods: a.goods }),
    ...(a.disability && { disability: a.disability }),
  };
}
