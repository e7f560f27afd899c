/** What a decision outdates; a campaign's own screens show where its plan stands. */
export const OUTDATES = ['ApprovalInbox', 'ApprovalCase', 'Workbench', 'Campaign', 'Campaigns', 'Archive'];
