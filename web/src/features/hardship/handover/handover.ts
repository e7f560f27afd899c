import type { ArchiveHandoverState, ArchiveOfferState, HandoverPartsFragment, OfferPartsFragment } from '@/gql/graphql';
import type { Tone } from '@/kit/basic/StatusTag';
import type { Archive } from '../parts/useArchive';
import { OUTDATED } from '../parts/useArchive';

export type Handover = HandoverPartsFragment;
export type Offer = OfferPartsFragment;

/** Operations that a step of a handover outdates. */
export const MOVED = [...OUTDATED, 'ArchiveHandovers', 'HandoversOfArchive', 'ArchiveOffers'];

export const HANDOVER_TONES: Record<ArchiveHandoverState, Tone> = {
  PROPOSED: 'warning',
  OFFERED: 'info',
  DONE: 'success',
  DECLINED: 'danger',
  EXPIRED: 'danger',
  REFUSED: 'danger',
  RECALLED: 'neutral',
  WITHDRAWN: 'neutral',
};

export const OFFER_TONES: Record<ArchiveOfferState, Tone> = {
  OPEN: 'warning',
  ACCEPTED: 'success',
  DECLINED: 'danger',
  RECALLED: 'neutral',
  EXPIRED: 'neutral',
};

export const HANDOVER_STATES = Object.keys(HANDOVER_TONES) as ArchiveHandoverState[];
export const OFFER_STATES = Object.keys(OFFER_TONES) as ArchiveOfferState[];

/** The head's consent to a transfer that is in force on a day; undefined when there is none. */
export function transferConsent({ consents }: Pick<Archive, 'consents'>, today: string) {
  return consents.find(
    ({ purpose, personId, withdrawnAt, validTo }) =>
      purpose === 'TRANSFER' && personId === null && withdrawnAt === null && (validTo === null || validTo >= today),
  );
}
