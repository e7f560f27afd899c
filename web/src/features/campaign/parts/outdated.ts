/** Answers that a changed plan outdates. */
export const PLAN_OUTDATES = ['Campaign', 'Campaigns', 'CampaignEstimate', 'CampaignCalendar', 'Workbench'] as const;

/** Answers that naming or striking off a recipient outdates. */
export const NAMED_OUTDATES = ['NamedRecipients', 'Campaign', 'CampaignEstimate', 'AudienceEstimate'] as const;
