package civilcheck

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// PersonAnswer is one line of a list that came back, checked in itself.
type PersonAnswer struct {
	Name          string             `json:"name"`
	IDNumber      string             `json:"idNumber"`
	ArchiveNumber string             `json:"archiveNumber,omitempty"`
	Result        intake.CheckResult `json:"result"`
	Findings      string             `json:"findings,omitempty"`
	DocumentNo    string             `json:"documentNo,omitempty"`
	AnsweredOn    clock.Date         `json:"answeredOn"`
}

// AnswerFate is what becomes of one line.
type AnswerFate struct {
	ArchiveID id.ID // Nil for somebody who stands on no list
	Refusal   *errs.Error
	Known     bool // says what is recorded already
	Differs   bool // from what is recorded
	// Of lines that were written: the household was taken on to its public notice, or Held
	// is why it was not, although nothing was found.
	Written  bool
	Finished bool
	Held     *errs.Error
}

// AllowAnswersTx lets answers come in to a batch that is open. Errors: NOT_FOUND,
// FORBIDDEN, FAILED_PRECONDITION (hardship.civil_batch.closed).
func (s *Service) AllowAnswersTx(ctx context.Context, tx db.Tx, batch id.ID) error {
	_, err := s.openTx(ctx, tx, batch)
	return err
}

// PlanAnswersTx tells what recording answers would do and records nothing.
func (s *Service) PlanAnswersTx(ctx context.Context, tx db.Tx, batch id.ID, answers []PersonAnswer) ([]AnswerFate, error) {
	w, err := s.place(ctx, tx, batch, answers)
	if err != nil {
		return nil, err
	}
	without, err := s.Archives.AdultsWithoutConsentTx(ctx, tx, w.archives, hardship.ForCheckAuth)
	if err != nil {
		return nil, err
	}
	for _, archive := range w.archives {
		if names := without[archive]; len(names) > 0 {
			w.refuse(archive, errs.New(errs.FailedPrecondition, "hardship.intake.check_consent", errs.Args{"names": strings.Join(names, "、")}))
		}
	}
	return w.fates, nil
}

// RecordAnswersTx records answers person by person; a household of which everybody is
// answered has its own answer, by the rules of intake. With finish those of which nothing
// was found are put on public notice. What is recorded already changes nothing.
func (s *Service) RecordAnswersTx(ctx context.Context, tx db.Tx, batch id.ID, finish bool, answers []PersonAnswer) ([]AnswerFate, error) {
	if _, err := s.openTx(ctx, tx, batch); err != nil {
		return nil, err
	}
	w, err := s.place(ctx, tx, batch, answers)
	if err != nil || len(w.archives) == 0 {
		return w.fates, err
	}
	everybody, err := peopleOf(ctx, tx, batch, w.archives)
	if err != nil {
		return nil, err
	}
	for _, archive := range w.archives {
		family := slices.DeleteFunc(slices.Clone(everybody), func(p *CivilBatchPerson) bool { return p.ArchiveID != archive })
		if err := s.recordFamily(ctx, tx, w, archive, family, finish); err != nil {
			return nil, err
		}
	}
	return w.fates, s.Audit.Append(ctx, tx, audit.Event{
		Action: "civil_batch.answers", Object: audit.Of(batch), Note: map[string]any{"households": len(w.archives), "finish": finish},
	})
}

// recordFamily records the new answers about one household.
func (s *Service) recordFamily(ctx context.Context, tx db.Tx, w *placing, archive id.ID, family []*CivilBatchPerson, finish bool) error {
	changed := w.apply(family)
	answer, whole := together(family)
	err := s.Intake.RequireCheckOpenTx(ctx, tx, archive)
	if err == nil && whole {
		err = s.Intake.AnswerCheckTx(ctx, tx, archive, answer)
	}
	if refused, ok := refusal(err); ok {
		w.refuse(archive, refused)
		return nil
	}
	if err != nil {
		return err
	}
	if err := updatePeople(ctx, tx, changed); err != nil {
		return err
	}
	if !finish || !whole || answer.Result != intake.CheckClear {
		w.written(archive, false, nil)
		return nil
	}
	err = s.Intake.FinishCheckTx(ctx, tx, archive)
	held, ok := refusal(err)
	if err != nil && !ok {
		return err
	}
	w.written(archive, err == nil, held)
	return nil
}

// refusal tells refusals, which are told with the line, from what ends the whole import.
func refusal(err error) (*errs.Error, bool) {
	e, ok := errors.AsType[*errs.Error](err)
	if !ok {
		return nil, false
	}
	return e, slices.Contains([]errs.Code{errs.BadUserInput, errs.NotFound, errs.Forbidden, errs.FailedPrecondition}, e.Code)
}

// together is the answer about a household of which everybody is answered.
func together(family []*CivilBatchPerson) (a intake.CheckAnswer, whole bool) {
	a.Result = intake.CheckClear
	var findings, documents []string
	for _, p := range family {
		if p.Result == nil {
			return a, false
		}
		if *p.Result == intake.CheckFindings {
			a.Result = intake.CheckFindings
			findings = append(findings, p.Name+"："+p.Findings)
		}
		if p.DocumentNo != "" && !slices.Contains(documents, p.DocumentNo) {
			documents = append(documents, p.DocumentNo)
		}
		if p.AnsweredOn.After(a.AnsweredOn) {
			a.AnsweredOn = *p.AnsweredOn
		}
	}
	a.Findings, a.DocumentNo = cut(strings.Join(findings, "；"), maxFindings), cut(strings.Join(documents, "、"), maxDocument)
	return a, len(family) > 0
}

// Bounds of the answer about a household; what is cut stands with the person.
const (
	maxFindings = 1000
	maxDocument = 60
)

func cut(s string, longest int) string {
	if r := []rune(s); len(r) > longest {
		return string(r[:longest-1]) + "…"
	}
	return s
}

// placing are answers with whom they are about.
type placing struct {
	answers  []PersonAnswer
	people   []*match // of each answer that is about somebody of the batch
	fates    []AnswerFate
	archives []id.ID // with something new, in the order of the answers
}

// place finds whom answers are about, and refuses those about nobody of the batch.
func (s *Service) place(ctx context.Context, tx db.Tx, batch id.ID, answers []PersonAnswer) (*placing, error) {
	keys, err := s.Keys.For(ctx)
	if err != nil {
		return nil, err
	}
	numbers := make([]secret.Index, len(answers))
	for i, a := range answers {
		numbers[i] = hardship.PersonIndex(keys, a.IDNumber)
	}
	found, err := matches(ctx, tx, batch, numbers)
	if err != nil {
		return nil, err
	}
	by := map[string]*match{}
	for _, m := range found {
		by[string(m.IDNumberBix)] = m
	}
	w := &placing{answers: answers, people: make([]*match, len(answers)), fates: make([]AnswerFate, len(answers))}
	for i, number := range numbers {
		w.decide(ctx, batch, i, by[string(number)])
	}
	return w, nil
}

func (w *placing) decide(ctx context.Context, batch id.ID, i int, m *match) {
	fate, a := &w.fates[i], w.answers[i]
	switch {
	case m == nil || !authz.Can(ctx, authz.ArchiveCheck, authz.Resource{UnitPath: m.UnitPath}):
		fate.Refusal = errs.New(errs.FailedPrecondition, "hardship.civil_answer.unknown")
	case m.BatchID != batch:
		fate.Refusal = errs.New(errs.FailedPrecondition, "hardship.civil_answer.other_batch", errs.Args{"number": m.BatchNumber})
	case a.ArchiveNumber != "" && a.ArchiveNumber != m.ArchiveNumber:
		fate.Refusal = errs.New(errs.FailedPrecondition, "hardship.civil_answer.other_household", errs.Args{"number": m.ArchiveNumber})
	case strings.TrimSpace(a.Name) != m.Name:
		fate.Refusal = errs.New(errs.FailedPrecondition, "hardship.civil_answer.other_name")
	case m.says(a):
		fate.ArchiveID, fate.Known = m.ArchiveID, true
	case !m.Open:
		fate.Refusal = errs.New(errs.FailedPrecondition, "hardship.civil_answer.moved_on")
	default:
		fate.ArchiveID, fate.Differs = m.ArchiveID, m.Result != nil
		w.people[i] = m
		if !slices.Contains(w.archives, m.ArchiveID) {
			w.archives = append(w.archives, m.ArchiveID)
		}
	}
}

// says tells whether the answer is the one that is recorded.
func (p *CivilBatchPerson) says(a PersonAnswer) bool {
	return p.Result != nil && *p.Result == a.Result && p.Findings == a.Findings && p.DocumentNo == a.DocumentNo && *p.AnsweredOn == a.AnsweredOn
}

// apply enters the answers into a family and tells whom they change.
func (w *placing) apply(family []*CivilBatchPerson) (changed []*CivilBatchPerson) {
	for i, m := range w.people {
		for _, p := range family {
			if m != nil && m.ArchiveID == p.ArchiveID && m.Seq == p.Seq {
				a := w.answers[i]
				p.Result, p.Findings, p.DocumentNo, p.AnsweredOn = &a.Result, a.Findings, a.DocumentNo, &a.AnsweredOn
				changed = append(changed, p)
			}
		}
	}
	return changed
}

// refuse refuses all new answers about a household.
func (w *placing) refuse(archive id.ID, why *errs.Error) {
	for i, m := range w.people {
		if m != nil && m.ArchiveID == archive {
			w.fates[i] = AnswerFate{Refusal: why}
		}
	}
}

func (w *placing) written(archive id.ID, finished bool, held *errs.Error) {
	for i, m := range w.people {
		if m != nil && m.ArchiveID == archive {
			w.fates[i].Written, w.fates[i].Finished, w.fates[i].Held = true, finished, held
		}
	}
}
