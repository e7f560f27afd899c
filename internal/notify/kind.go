package notify

import "slices"

// The kinds of messages with the arguments that their words need. Arguments name
// nobody who receives aid and hold nothing sensitive.
const (
	KindRunOpened  = "run.opened"  // {title, count} visits
	KindRunStopped = "run.stopped" // {title, reason} a catalogued reason
	KindRunOverdue = "run.overdue" // {title, count} visits

	KindVisitAssigned = "visit.assigned" // {title, count, endsOn}
	KindVisitReminder = "visit.reminder" // {title, count, endsOn}
	KindVisitOverdue  = "visit.overdue"  // {title, count, endsOn}

	KindFollowUpAssigned = "followup.assigned" // {count, dueOn}
	KindFollowUpOverdue  = "followup.overdue"  // {count}

	KindArchiveOutdated     = "archive.outdated"            // {outcome} MOVED or DECEASED
	KindArchiveReturned     = "archive.returned"            // {number, count} missing papers
	KindArchiveOverdue      = "archive.overdue"             // {count} archives
	KindArchiveOverdueBelow = "archive.overdue_below"       // {count} archives, to the superior
	KindArchiveOverdueUnion = "archive.overdue_union"       // {union, count} archives, to the federation above
	KindArchiveReviewDue    = "archive.review_due"          // {count} archives
	KindPapersEnding        = "archive.papers_ending"       // {count} papers
	KindConsentsEnding      = "archive.consents_ending"     // {count} consents
	KindCopiesBehind        = "archive.copies_behind"       // {count} archives
	KindCopiesBehindBelow   = "archive.copies_behind_below" // {count} archives, to the superior
	KindCopiesBehindUnion   = "archive.copies_behind_union" // {union, count} archives, to the federation above
	KindArchiveHandedOver   = "archive.handed_over"         // {count} archives
	KindCivilOverdue        = "archive.civil_overdue"       // {number} of a list for civil affairs, {dueOn}
	KindArchiveBulkDone     = "archive.bulk_done"           // {done}, {refused} archives
	KindArchiveDecided      = "archive.decided"             // {number, outcome} ACTIVE, REJECTED or RETURNED
	KindArchiveApplied      = "archive.applied"             // {number} handed in by a worker

	KindOwnReturned = "own.returned" // {count} missing papers, to the applicant
	KindOwnDecided  = "own.decided"  // {outcome} ACTIVE, REJECTED or RETURNED, to the applicant
	KindWorkerAsked = "worker.asked" // somebody asks for access

	KindChangeProposed = "change.proposed" // {number, change, by} HEAD, SPLIT or MERGE
	KindChangeDecided  = "change.decided"  // {number, change, outcome} DONE, REFUSED, WITHDRAWN or UNDONE

	KindHandoverProposed = "handover.proposed" // {number, union, by}
	KindHandoverDecided  = "handover.decided"  // {number, union, outcome} a state of the handover
	KindArchiveOffered   = "handover.offered"  // {union, dueOn}

	KindDisposalDue      = "disposal.due"      // {count} archives
	KindDisposalProposed = "disposal.proposed" // {number, verdict, count, by}
	KindDisposalDecided  = "disposal.decided"  // {number, verdict, outcome}

	KindImportPreview = "import.preview" // {file, rows, errors}
	KindImportDone    = "import.done"    // {file, count}
	KindExportReady   = "export.ready"   // {file}

	KindGrantRequested = "grant.requested" // {tenant, days}
	KindGrantDecided   = "grant.decided"   // {tenant, state} GRANTED, REFUSED or REVOKED

	KindPapersLate        = "application.papers_late"       // {number, dueOn} of urgent aid
	KindPapersLateBelow   = "application.papers_late_below" // {number, dueOn} of urgent aid, to the superior
	KindNoticeObjection   = "notice.objection"              // {number} of the notice
	KindComplaintFiled    = "complaint.filed"               // {number} of the application, {dueOn}
	KindComplaintAnswered = "complaint.answered"            // {number}
	KindComplaintOverdue  = "complaint.overdue"             // {number, dueOn}
	KindAppealDecided     = "complaint.appealed"            // {number}
	KindCallBackProblem   = "callback.problem"              // {number}
	KindApprovalPending   = "approval.pending"              // {title, by, step}
	KindApprovalReminder  = "approval.reminder"             // {title, by, step}
	KindApprovalOverdue   = "approval.overdue"              // {title, step, dueOn}
	KindApprovalBlocked   = "approval.blocked"              // {title, by, step} nobody can decide
	KindApprovalDecided   = "approval.decided"              // {title, outcome, by}
	KindApprovalDelegated = "approval.delegated"            // {by, from, to}

	KindJobDead = "job.dead" // {kind} of the job
)

// outside says which kinds also leave the app. E-mail is for those who decide at a
// desk; SMS costs money and interrupts, so it goes only to helpers who have visits
// to make, on whose phone the app is not open.
var outside = map[string][]ChannelName{
	KindRunOpened:           nil,
	KindRunStopped:          {Email, WeCom},
	KindRunOverdue:          {Email, WeCom},
	KindVisitAssigned:       {Email, SMS, WeCom},
	KindVisitReminder:       {Email, SMS, WeCom},
	KindVisitOverdue:        {Email, WeCom},
	KindFollowUpAssigned:    {Email, WeCom},
	KindFollowUpOverdue:     {Email, WeCom},
	KindArchiveOutdated:     {Email, WeCom},
	KindChangeProposed:      {Email, WeCom},
	KindChangeDecided:       {Email, WeCom},
	KindHandoverProposed:    {Email, WeCom},
	KindHandoverDecided:     {Email, WeCom},
	KindArchiveOffered:      {Email, WeCom},
	KindDisposalDue:         nil,
	KindDisposalProposed:    {Email, WeCom},
	KindDisposalDecided:     nil,
	KindImportPreview:       nil,
	KindImportDone:          {Email},
	KindExportReady:         {Email},
	KindGrantRequested:      {Email, WeCom},
	KindGrantDecided:        {Email, WeCom},
	KindPapersLate:          {Email, WeCom},
	KindPapersLateBelow:     {Email, WeCom},
	KindNoticeObjection:     {Email, WeCom},
	KindComplaintFiled:      {Email, WeCom},
	KindComplaintAnswered:   {Email, WeCom},
	KindComplaintOverdue:    {Email, WeCom},
	KindAppealDecided:       {Email, WeCom},
	KindCallBackProblem:     {Email, WeCom},
	KindApprovalPending:     {Email, WeCom},
	KindApprovalReminder:    {Email, WeCom},
	KindApprovalOverdue:     {Email, WeCom},
	KindApprovalBlocked:     {Email, WeCom},
	KindApprovalDecided:     {Email, WeCom},
	KindApprovalDelegated:   {Email, WeCom},
	KindJobDead:             {Email},
	KindArchiveReturned:     {Email, WeCom},
	KindArchiveOverdue:      {Email, WeCom},
	KindArchiveOverdueBelow: {Email, WeCom},
	KindArchiveOverdueUnion: {Email, WeCom},
	KindArchiveReviewDue:    {Email, WeCom},
	KindPapersEnding:        {Email, WeCom},
	KindConsentsEnding:      {Email, WeCom},
	KindCopiesBehind:        {Email, WeCom},
	KindCopiesBehindBelow:   {Email, WeCom},
	KindCopiesBehindUnion:   {Email, WeCom},
	KindArchiveHandedOver:   {Email, WeCom},
	KindCivilOverdue:        {Email, WeCom},
	KindArchiveBulkDone:     nil,
	KindArchiveDecided:      {Email, WeCom},
	KindArchiveApplied:      {Email, WeCom},
	KindOwnReturned:         {SMS, WeCom},
	KindOwnDecided:          {SMS, WeCom},
	KindWorkerAsked:         {Email, WeCom},
}

// Kinds lists every kind in order.
func Kinds() []string {
	out := make([]string, 0, len(outside))
	for k := range outside {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
