package approval

import (
	"slices"

	"github.com/nuanxin/nuanxin/internal/id"
)

// hearing is a case with all that decides who may act and what follows. It holds the
// rules and does no input or output.
type hearing struct {
	*ApprovalCase
	standing []*ApprovalDecision
	excluded map[id.ID]bool   // accounts
	holders  map[int][]Person // by step: who holds its role at its level
	superior bool             // a superior union can decide
}

// move is where a case goes next.
type move struct {
	skipped  []int
	step     int
	referred bool // the superior decides the step
	blocked  bool // nobody can, until somebody is appointed
	approved bool // no step is left
}

// signed is the standing signature of an account, given for itself or for another.
func (h *hearing) signed(account id.ID) *ApprovalDecision {
	i := slices.IndexFunc(h.standing, func(d *ApprovalDecision) bool {
		return *d.AccountID == account || *d.SeatAccountID == account
	})
	if i < 0 {
		return nil
	}
	return h.standing[i]
}

// people of a step: who holds its role, has no part in the matter and has not acted in
// another step. Those who have signed this step are among them.
func (h *hearing) people(step int) []Person {
	var out []Person
	for _, p := range h.holders[step] {
		d := h.signed(p.AccountID)
		if !h.excluded[p.AccountID] && (d == nil || d.Step == step && *d.SeatAccountID == p.AccountID) {
			out = append(out, p)
		}
	}
	return out
}

// waiting are the people of the current step who have not decided.
func (h *hearing) waiting() []Person {
	if h.State != Pending || h.ReferralID != nil {
		return nil
	}
	return slices.DeleteFunc(h.people(h.Step), func(p Person) bool { return h.signed(p.AccountID) != nil })
}

// needed is how many must agree to a step.
func (h *hearing) needed(step int) int {
	switch s := h.Steps[step]; s.Mode {
	case Any:
		return 1
	case All:
		return max(1, len(h.people(step)))
	default:
		return s.Needed
	}
}

// enter finds the first step from the given one that somebody can decide.
func (h *hearing) enter(from int) move {
	m := move{step: from}
	for ; m.step < len(h.Steps); m.step++ {
		s := h.Steps[m.step]
		if s.Level != Superior && len(h.people(m.step)) >= h.needed(m.step) {
			return m
		}
		skip := s.Level != Superior && s.OnEmpty == Skip && (m.step < len(h.Steps)-1 || h.hasApproval())
		if !skip {
			m.referred = h.superior && (s.Level == Superior || s.OnEmpty != BlockEmpty)
			m.blocked = !m.referred
			return m
		}
		m.skipped = append(m.skipped, m.step)
	}
	m.approved = true
	return m
}

// hasApproval: a matter is never approved by skipping alone.
func (h *hearing) hasApproval() bool {
	return slices.ContainsFunc(h.standing, func(d *ApprovalDecision) bool { return d.Verdict == Approve })
}

// tally counts the signatures of the current step.
func (h *hearing) tally() (approved, refused bool) {
	yes, no := 0, 0
	for _, d := range h.standing {
		switch {
		case d.Step != h.Step:
		case d.Verdict == Approve:
			yes++
		case d.Verdict == Refuse:
			no++
		}
	}
	if h.Steps[h.Step].Mode != Collective {
		return no == 0 && yes >= h.needed(h.Step), no > 0
	}
	need := h.needed(h.Step)
	return yes >= need, no > len(h.people(h.Step))-need
}

// seat is whose right the actor uses: their own, or that of the first delegator who may
// still decide. An actor who has a part in the matter or has acted has none.
func (h *hearing) seat(actor Person, delegators []id.ID) (Person, bool) {
	if h.excluded[actor.AccountID] || h.signed(actor.AccountID) != nil {
		return Person{}, false
	}
	waiting := h.waiting()
	for _, p := range waiting {
		if p.MemberID == actor.MemberID {
			return p, true
		}
	}
	for _, p := range waiting {
		if slices.Contains(delegators, p.MemberID) {
			return p, true
		}
	}
	return Person{}, false
}

// drop ends what was signed from a step on; the ids are the signatures that fall.
func (h *hearing) drop(from int) (fallen []id.ID) {
	h.standing = slices.DeleteFunc(h.standing, func(d *ApprovalDecision) bool {
		if d.Step < from {
			return false
		}
		fallen = append(fallen, d.ID)
		return true
	})
	return fallen
}
