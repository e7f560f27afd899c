/** Names reports of visits in the phone's outbox. */
export const VISIT_KIND = 'campaign.visit';
