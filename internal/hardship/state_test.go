package hardship_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
)

// life is the table of the archive rules in words: state, step, next state. What is
// not here must be refused.
const life = `
DRAFT submit SUBMITTED
SUBMITTED start_survey SURVEYING
SURVEYING finish_survey UNIT_REVIEW
UNIT_REVIEW finish_review CHECKING
CHECKING finish_check PUBLIC_NOTICE
PUBLIC_NOTICE finish_notice PENDING_APPROVAL
PENDING_APPROVAL approve ACTIVE

SUBMITTED return RETURNED
SURVEYING return RETURNED
UNIT_REVIEW return RETURNED
CHECKING return RETURNED
PENDING_APPROVAL return RETURNED
RETURNED submit SUBMITTED

PUBLIC_NOTICE raise_objection OBJECTION
OBJECTION repeat_notice PUBLIC_NOTICE
OBJECTION dismiss_objection PENDING_APPROVAL

ACTIVE call_review REVIEW_DUE
REVIEW_DUE keep ACTIVE
REVIEW_DUE propose_exit LEAVING
LEAVING exit EXITED
LEAVING stay REVIEW_DUE
ACTIVE cancel CANCELLED
REVIEW_DUE cancel CANCELLED

ACTIVE offer_away TRANSFERRING
TRANSFERRING take_back ACTIVE
TRANSFERRING hand_over CANCELLED

EXITED monitor MONITORING
MONITORING close CLOSED
MONITORING relapse SURVEYING
CANCELLED restore ACTIVE

CANCELLED fall_due DISPOSAL_DUE
CLOSED fall_due DISPOSAL_DUE
REJECTED fall_due DISPOSAL_DUE
WITHDRAWN fall_due DISPOSAL_DUE
DISPOSAL_DUE retain FORMER
DISPOSAL_DUE destroy DESTROYED
`

var beforeActive = []hardship.ArchiveState{
	hardship.Draft, hardship.Submitted, hardship.Surveying, hardship.UnitReview, hardship.Checking,
	hardship.PublicNotice, hardship.Objection, hardship.PendingApproval, hardship.Returned,
}

var steps = []hardship.Step{
	hardship.Submit, hardship.StartSurvey, hardship.FinishSurvey, hardship.FinishReview, hardship.FinishCheck,
	hardship.FinishNotice, hardship.RaiseObjection, hardship.RepeatNotice, hardship.DismissObjection,
	hardship.Approve, hardship.Return, hardship.Reject, hardship.Withdraw, hardship.CallReview, hardship.Keep,
	hardship.ProposeExit, hardship.Exit, hardship.Stay, hardship.Cancel, hardship.Monitor, hardship.Relapse, hardship.Close, hardship.Restore,
	hardship.OfferAway, hardship.TakeBack, hardship.HandOver, hardship.FallDue, hardship.Retain, hardship.Destroy,
}

func TestEveryStateAndStep(t *testing.T) {
	t.Parallel()
	want := map[[2]string]hardship.ArchiveState{}
	for line := range strings.Lines(life) {
		if f := strings.Fields(line); len(f) == 3 {
			want[[2]string{f[0], f[1]}] = hardship.ArchiveState(strings.TrimPrefix(f[2], "FORMER"))
		}
	}
	for _, s := range beforeActive {
		want[[2]string{string(s), "reject"}] = hardship.Rejected
		want[[2]string{string(s), "withdraw"}] = hardship.Withdrawn
	}
	for _, s := range hardship.ArchiveStates {
		for _, step := range steps {
			next, err := s.After(step)
			expected, open := want[[2]string{string(s), string(step)}]
			require.Equal(t, open, s.Can(step), "%s %s", s, step)
			if open {
				require.NoError(t, err, "%s %s", s, step)
				require.Equal(t, expected, next, "%s %s", s, step)
			} else {
				require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "hardship.archive.state"), "%s %s", s, step)
			}
			delete(want, [2]string{string(s), string(step)})
		}
	}
	require.Empty(t, want, "the table names an unknown state or step")
}

func TestOnlyEndedArchivesLeaveRoomForAnother(t *testing.T) {
	t.Parallel()
	for _, s := range hardship.ArchiveStates {
		ended := true
		for _, step := range steps {
			ended = ended && (!s.Can(step) || slices.Contains([]hardship.Step{hardship.Restore, hardship.FallDue, hardship.Retain, hardship.Destroy}, step))
		}
		require.Equal(t, !ended, s.Live(), s)
		if s.Editable() {
			require.True(t, s.Live(), s)
		}
	}
}
