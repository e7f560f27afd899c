package approval

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

func person(name string) Person {
	return Person{MemberID: id.New(id.Membership), AccountID: id.New(id.Account), Name: name}
}

func step(mode Mode, needed int, empty OnEmpty) Step {
	return Step{Name: "环节", Role: authz.UnionChair, Level: WholeUnion, Mode: mode, Needed: needed, Days: 3, OnEmpty: empty}
}

func newHearing(steps []Step, people ...[]Person) *hearing {
	h := &hearing{
		ApprovalCase: &ApprovalCase{ID: id.New(id.ApprovalCase), State: Pending, Steps: steps},
		excluded:     map[id.ID]bool{}, holders: map[int][]Person{},
	}
	for i, p := range people {
		h.holders[i] = p
	}
	return h
}

func (h *hearing) vote(p Person, v Verdict) {
	h.standing = append(h.standing, &ApprovalDecision{ID: id.New(id.ApprovalDecision), Step: h.Step, Verdict: v, AccountID: &p.AccountID, SeatAccountID: &p.AccountID})
}

func TestTallyOfEachMode(t *testing.T) {
	t.Parallel()
	a, b, c := person("甲"), person("乙"), person("丙")
	all := []Person{a, b, c}
	for name, tc := range map[string]struct {
		step            Step
		votes           []Verdict // by a, b, c in turn
		passed, refused bool
	}{
		"any: one is enough":                     {step(Any, 1, BlockEmpty), []Verdict{Approve}, true, false},
		"any: one refusal ends it":               {step(Any, 1, BlockEmpty), []Verdict{Refuse}, false, true},
		"all: two of three are not":              {step(All, 1, BlockEmpty), []Verdict{Approve, Approve}, false, false},
		"all: everybody":                         {step(All, 1, BlockEmpty), []Verdict{Approve, Approve, Approve}, true, false},
		"count: two":                             {step(Count, 2, BlockEmpty), []Verdict{Approve, Approve}, true, false},
		"count: a refusal ends it":               {step(Count, 2, BlockEmpty), []Verdict{Approve, Refuse}, false, true},
		"collective: a vote against is one":      {step(Collective, 2, BlockEmpty), []Verdict{Approve, Refuse}, false, false},
		"collective: a majority passes":          {step(Collective, 2, BlockEmpty), []Verdict{Refuse, Approve, Approve}, true, false},
		"collective: cannot be reached any more": {step(Collective, 2, BlockEmpty), []Verdict{Refuse, Refuse}, false, true},
	} {
		h := newHearing([]Step{tc.step}, all)
		for i, v := range tc.votes {
			h.vote(all[i], v)
		}
		passed, refused := h.tally()
		require.Equal(t, [2]bool{tc.passed, tc.refused}, [2]bool{passed, refused}, name)
	}
}

func TestEmptySteps(t *testing.T) {
	t.Parallel()
	a := person("甲")
	for name, tc := range map[string]struct {
		rules    []OnEmpty
		people   [][]Person
		superior bool
		want     move
	}{
		"skipped":                               {[]OnEmpty{Skip, BlockEmpty}, [][]Person{nil, {a}}, false, move{skipped: []int{0}, step: 1}},
		"asked above":                           {[]OnEmpty{AskAbove}, [][]Person{nil}, true, move{referred: true}},
		"nobody above":                          {[]OnEmpty{AskAbove}, [][]Person{nil}, false, move{blocked: true}},
		"blocked":                               {[]OnEmpty{BlockEmpty}, [][]Person{nil}, true, move{blocked: true}},
		"nothing is approved by skipping alone": {[]OnEmpty{Skip, Skip}, [][]Person{nil, nil}, true, move{skipped: []int{0}, step: 1, referred: true}},
	} {
		var steps []Step
		for _, r := range tc.rules {
			steps = append(steps, step(Any, 1, r))
		}
		h := newHearing(steps, tc.people...)
		h.superior = tc.superior
		require.Equal(t, tc.want, h.enter(0), name)
	}
}

func TestDelegateUsesAnothersRight(t *testing.T) {
	t.Parallel()
	chair, deputy := person("主席"), person("副主席")
	h := newHearing([]Step{step(Any, 1, BlockEmpty)}, []Person{chair})
	_, ok := h.seat(deputy, nil)
	require.False(t, ok)
	seat, ok := h.seat(deputy, []id.ID{chair.MemberID})
	require.True(t, ok)
	require.Equal(t, chair, seat)
	h.excluded[chair.AccountID] = true
	_, ok = h.seat(deputy, []id.ID{chair.MemberID})
	require.False(t, ok, "who may not decide cannot let another")
}

// TestSomebodyCanAlwaysAct drives cases of random routes, people, parties and
// delegations by random decisions, and checks in every state that was reached that
// somebody can act, nobody acts twice and nobody acts on a case of their own.
func TestSomebodyCanAlwaysAct(t *testing.T) {
	t.Parallel()
	const states = 10_000
	for reached := 0; reached < states; {
		rapid.Check(t, func(t *rapid.T) {
			w := drawWorld(t)
			w.goOn(w.enter(0))
			for range rapid.IntRange(1, 30).Draw(t, "events") {
				w.check(t)
				reached++
				if w.State != Pending {
					return
				}
				w.event(t)
			}
		})
	}
}

// randomWorld is a case among people, without a database.
type randomWorld struct {
	*hearing
	people     []Person
	delegators map[id.ID][]id.ID // member → who let them
	referred   bool
}

func drawWorld(t *rapid.T) *randomWorld {
	w := &randomWorld{delegators: map[id.ID][]id.ID{}}
	for range rapid.IntRange(1, 6).Draw(t, "people") {
		w.people = append(w.people, person("人"))
	}
	subset := rapid.SliceOfDistinct(rapid.IntRange(0, len(w.people)-1), rapid.ID[int])
	pick := func(label string) (out []Person) {
		for _, i := range subset.Draw(t, label) {
			out = append(out, w.people[i])
		}
		return out
	}
	var steps []Step
	var holders [][]Person
	for range rapid.IntRange(1, 4).Draw(t, "steps") {
		s := step(rapid.SampledFrom(modes).Draw(t, "mode"), rapid.IntRange(1, 3).Draw(t, "needed"), rapid.SampledFrom(emptyRules).Draw(t, "empty"))
		s.Level = rapid.SampledFrom(levels).Draw(t, "level")
		steps, holders = append(steps, s), append(holders, pick("holders"))
	}
	w.hearing = newHearing(steps, holders...)
	w.superior = rapid.Bool().Draw(t, "superior")
	for _, p := range pick("parties") {
		w.excluded[p.AccountID] = true
	}
	for _, p := range w.people {
		for _, from := range pick("delegators") {
			w.delegators[p.MemberID] = append(w.delegators[p.MemberID], from.MemberID)
		}
	}
	return w
}

func (w *randomWorld) goOn(m move) {
	if m.approved {
		w.State = Approved
		return
	}
	w.Step, w.Blocked, w.referred, w.ReferralID = m.step, m.blocked, m.referred, nil
	if m.referred {
		x := id.New(id.ApprovalReferral)
		w.ReferralID = &x
	}
}

func (w *randomWorld) able() (out []Person) {
	for _, p := range w.people {
		if _, ok := w.seat(p, w.delegators[p.MemberID]); ok {
			out = append(out, p)
		}
	}
	return out
}

func (w *randomWorld) check(t *rapid.T) {
	if w.State == Approved && !w.hasApproval() {
		t.Fatal("approved without a signature")
	}
	if w.State == Pending && !w.Blocked && w.ReferralID == nil && len(w.able()) == 0 {
		t.Fatalf("nobody can act at step %d of %+v", w.Step, w.Steps)
	}
	if w.Blocked && w.superior && w.Steps[w.Step].OnEmpty != BlockEmpty {
		t.Fatal("blocked although the superior could decide")
	}
	acted := map[id.ID]bool{}
	for _, d := range w.standing {
		if acted[*d.AccountID] {
			t.Fatal("somebody acted twice")
		}
		acted[*d.AccountID] = true
		if d.Name != "上级" && (w.excluded[*d.AccountID] || w.excluded[*d.SeatAccountID]) {
			t.Fatal("somebody acted on a case of their own")
		}
	}
}

func (w *randomWorld) event(t *rapid.T) {
	if w.ReferralID != nil {
		above := person("上级")
		w.vote(above, Approve)
		w.standing[len(w.standing)-1].Name = "上级"
		w.goOn(w.enter(w.Step + 1))
		return
	}
	able := w.able()
	if len(able) == 0 { // blocked: somebody is appointed
		p := person("新任")
		w.people = append(w.people, p)
		w.holders[w.Step] = append(w.holders[w.Step], p)
		w.goOn(w.enter(w.Step))
		return
	}
	actor := rapid.SampledFrom(able).Draw(t, "actor")
	switch rapid.SampledFrom([]string{"approve", "approve", "approve", "refuse", "return", "recuse", "tie", "tie", "change"}).Draw(t, "event") {
	case "approve":
		w.sign(actor, Approve)
	case "refuse":
		w.sign(actor, Refuse)
	case "return":
		to := rapid.IntRange(0, w.Step).Draw(t, "to")
		w.drop(to)
		w.goOn(w.enter(to))
	case "recuse":
		w.excluded[actor.AccountID] = true
		w.settle()
	case "tie": // of anybody, who may have signed before
		w.declare(rapid.SampledFrom(w.people).Draw(t, "tied"))
	case "change":
		w.drop(0)
		w.goOn(w.enter(0))
	}
}

// declare excludes somebody; a step that they signed, in their own right or in another's,
// is decided anew.
func (w *randomWorld) declare(who Person) {
	if w.excluded[who.AccountID] {
		return
	}
	w.excluded[who.AccountID] = true
	if signed := w.signed(who.AccountID); signed != nil {
		w.drop(signed.Step)
		w.goOn(w.enter(signed.Step))
		return
	}
	w.settle()
}

// settle goes on after the people of a step changed.
func (w *randomWorld) settle() {
	switch passed, refused := w.tally(); {
	case refused:
		w.State = Rejected
	case passed:
		w.goOn(w.enter(w.Step + 1))
	default:
		w.goOn(w.enter(w.Step))
	}
}

func (w *randomWorld) sign(actor Person, v Verdict) {
	seat, _ := w.seat(actor, w.delegators[actor.MemberID])
	w.vote(actor, v)
	w.standing[len(w.standing)-1].SeatAccountID = &seat.AccountID
	switch passed, refused := w.tally(); {
	case refused:
		w.State = Rejected
	case passed:
		w.goOn(w.enter(w.Step + 1))
	}
}
