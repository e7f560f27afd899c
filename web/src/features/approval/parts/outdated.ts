/** What a decision outdates; a campaign's own screens show where its plan stands. */
export const OUTDATES = ['ApprovalInbox', 'ApprovalCase', 'Workbench', 'Campaign', 'Campaigns', 'Archive'];

/** What a declared tie outdates: the list of ties and every case that it may concern. */
export const TIE_OUTDATES = [...OUTDATES, 'ApprovalTies'];
