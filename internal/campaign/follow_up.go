package campaign

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// FollowUpState is where a request stands.
type FollowUpState string

// The states of a follow-up.
const (
	FollowUpOpen       FollowUpState = "OPEN"
	FollowUpInProgress FollowUpState = "IN_PROGRESS"
	FollowUpDone       FollowUpState = "DONE"
	FollowUpDeclined   FollowUpState = "DECLINED"
)

// FollowUpKind is what a request is about.
type FollowUpKind string

// The kinds.
const (
	FollowUpLiving  FollowUpKind = "LIVING"
	FollowUpMedical FollowUpKind = "MEDICAL"
	FollowUpStudent FollowUpKind = "STUDENT"
	FollowUpLegal   FollowUpKind = "LEGAL"
	FollowUpJob     FollowUpKind = "JOB"
	FollowUpPsych   FollowUpKind = "PSYCH"
	FollowUpOther   FollowUpKind = "OTHER"
)

// FollowUp is a request heard at the door, with an owner and a clock (诉求跟进).
type FollowUp struct {
	ID        id.ID
	VisitID   id.ID
	ReportID  id.ID
	UnitID    id.ID
	UnitPath  string
	Kind      FollowUpKind
	Text      string
	State     FollowUpState
	OwnerID   *id.ID // membership
	DueOn     clock.Date
	Result    string
	Version   int
	CreatedAt time.Time
	UpdatedAt time.Time
	EndedAt   *time.Time
}
