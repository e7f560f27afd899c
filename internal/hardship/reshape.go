package hardship

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Reshaper changes who belongs to which household. Nothing is lost by it: rows of
// people who leave stay, and every version before stays too.
type Reshaper struct {
	s *Service
	r reader
}

// Reshaper makes one for the tenant of ctx. Make it before the transaction, because
// opening keys may read the database.
func (s *Service) Reshaper(ctx context.Context) (*Reshaper, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	return &Reshaper{s: s, r: r}, nil
}

// LockRegisterTx makes commands that give households their people wait for each other.
// Call it before any archive is locked.
func (g *Reshaper) LockRegisterTx(ctx context.Context, tx db.Tx) error {
	_, err := takeNumbers(ctx, tx, g.r.today.Year, 0)
	return err
}

// HouseholdTx opens the household of a locked archive. Its methods change a copy, which
// StoreTx makes the next version.
func (g *Reshaper) HouseholdTx(ctx context.Context, tx db.Tx, a *Archive) (*Household, error) {
	a.seen = g.r
	ed, err := g.s.edit(ctx, tx, a)
	if err != nil {
		return nil, err
	}
	return &Household{Archive: a, ed: ed, today: g.r.today}, nil
}

// StoreTx makes the changed household the next version of its archive. Errors: CONFLICT
// (version, hardship.archive.exists, hardship.person.is_head).
func (g *Reshaper) StoreTx(ctx context.Context, tx db.Tx, h *Household, reason string) error {
	changes := h.ed.before.changesTo(h.ed.after)
	if len(changes) == 0 {
		return nil
	}
	now := g.s.clock.Now()
	if err := h.ed.write(ctx, tx, reshaped(ctx, now)); err != nil {
		return err
	}
	if h.swap != nil {
		if err := g.followHead(ctx, tx, h); err != nil {
			return err
		}
	}
	a := h.Archive
	if err := g.s.follow(ctx, tx, a.ID); err != nil {
		return err
	}
	ev := actor(ctx).event(a, kindUpdated, a.UpdatedAt)
	ev.Reason, ev.Changes = reason, changes
	if err := insertEvents(ctx, tx, []*ArchiveEvent{ev}); err != nil {
		return err
	}
	return g.s.audit.Append(ctx, tx, audit.Event{
		Action: "archive.reshape", Object: audit.Of(a.ID), Reason: reason, Before: h.ed.before, After: h.ed.after,
	})
}

// reshaped is the source of facts that follow from another shape of the household.
func reshaped(ctx context.Context, at time.Time) Source {
	return Source{From: OfficerSource, At: at, By: actor(ctx).name}
}

// followHead gives consents to those who signed them: those of the head carry no person,
// and the head is somebody else now.
func (g *Reshaper) followHead(ctx context.Context, tx db.Tx, h *Household) error {
	a, former := h.Archive, &h.swap.former
	if h.ed.after.member(former.ID) == nil {
		left := &statement{Members: []relative{*former}}
		rows, err := left.rows(g.r.keys, a, nil, nil, reshaped(ctx, a.UpdatedAt))
		if err != nil {
			return fmt.Errorf("seal former head: %w", err)
		}
		rows[0].RemovedAt = &a.UpdatedAt
		if err := storePersons(ctx, tx, rows); err != nil {
			return err
		}
	}
	if err := swapConsents(ctx, tx, a.ID, former.ID, h.swap.now); err != nil {
		return err
	}
	return followNoticeConsent(ctx, tx, a)
}

// FileTx gives a new household its archive, as an application that is still to be made:
// its income is not that of the household it comes from. Errors: as StoreTx.
func (g *Reshaper) FileTx(ctx context.Context, tx db.Tx, n *NewHousehold) (*Archive, error) {
	now := g.s.clock.Now()
	f := &filing{at: now, by: actor(ctx), keys: g.r.keys, from: Source{From: OfficerSource}}
	a, persons, err := f.archive(ctx, n.st)
	if err != nil {
		return nil, err
	}
	numbers, err := takeNumbers(ctx, tx, g.r.today.Year, 1)
	if err != nil {
		return nil, err
	}
	a.Number, a.State, a.Provenance, a.seen = numbers(0), Draft, n.provenance, g.r
	if err := requireUnheld(ctx, tx, a, persons); err != nil {
		return nil, err
	}
	if err := f.insert(ctx, tx, kindCreated, []*Archive{a}, persons); err != nil {
		return nil, err
	}
	if err := g.s.follow(ctx, tx, a.ID); err != nil {
		return nil, err
	}
	return a, g.s.audit.Append(ctx, tx, audit.Event{Action: "archive.create", Object: audit.Of(a.ID), After: n.st})
}

// ReadmitTx takes members back who left the household. Errors: NOT_FOUND
// (hardship.person.missing).
func (g *Reshaper) ReadmitTx(ctx context.Context, tx db.Tx, h *Household, people []id.ID) error {
	rows, err := removedPersons(ctx, tx, h.Archive.ID, people)
	if err != nil {
		return err
	}
	if len(rows) != len(people) {
		return errs.New(errs.NotFound, "hardship.person.missing")
	}
	back, err := open(g.r.keys, &Archive{ID: h.Archive.ID}, rows)
	if err != nil {
		return err
	}
	return h.add(back.Members)
}

// RestoreTx takes a household back on file that was struck off by mistake. The caller
// holds the lock of the register. Errors: FAILED_PRECONDITION (hardship.archive.state),
// CONFLICT (hardship.archive.exists, hardship.person.is_head).
func (g *Reshaper) RestoreTx(ctx context.Context, tx db.Tx, a *Archive, opinion string) error {
	persons, err := selectPersons(ctx, tx, []id.ID{a.ID})
	if err != nil {
		return err
	}
	if err := requireUnheld(ctx, tx, a, persons); err != nil {
		return err
	}
	return g.s.StepTx(ctx, tx, a, Restore, opinion)
}

// Household is the household of an archive while a command changes who belongs to it.
type Household struct {
	Archive *Archive

	ed    *editing
	swap  *headSwap
	today clock.Date
}

// headSwap is who was head and which member is head now.
type headSwap struct {
	former relative
	now    id.ID
}

// Kin is a person with the relation to the head of the household they come to.
type Kin struct {
	PersonID id.ID
	Relation string
}

// HouseholdShape is who belongs to a household, as the history shows it: relations with
// masked names, because minors are among them.
type HouseholdShape struct {
	HeadName string
	Size     int
	Members  []string
}

// Shape is the household as the changes so far leave it.
func (h *Household) Shape() HouseholdShape { return h.ed.after.shape() }

func (st *statement) shape() HouseholdShape {
	s := HouseholdShape{HeadName: st.HeadName, Size: st.HouseholdSize, Members: []string{}}
	for i := range st.Members {
		s.Members = append(s.Members, *st.Members[i].title())
	}
	return s
}

// ChangeHead makes a member the head (户主变更); former is the relation of the head until
// now to the new one, empty when they have left the household. The account of the former
// head goes: aid is paid to the head. Errors: NOT_FOUND (hardship.person.missing),
// FAILED_PRECONDITION (hardship.change.head_minor, hardship.change.head_number).
func (h *Household) ChangeHead(to id.ID, former string, kin []Kin) error {
	st := h.ed.after
	m, err := st.take(to)
	if err != nil {
		return err
	}
	if err := mayHead(m, h.today); err != nil {
		return err
	}
	h.swap = &headSwap{now: to, former: st.head(former)}
	h.swap.former.ID = id.New(id.Person)
	st.lead(m)
	st.BankName, st.BankCard, st.BankAccountName = "", secret.Text{}, ""
	if former == "" {
		h.swap.former.Relation = formerHead
		st.HouseholdSize = max(st.HouseholdSize-1, 1+len(st.Members))
	} else {
		st.Members = append(st.Members, h.swap.former)
	}
	return st.relate(kin)
}

// formerHead is the relation of a head who has left the household.
const formerHead = "原户主"

// Split takes people out of the household who form one of their own (分户), with head at
// its head. It keeps category, causes, unit and owner until its own application is made.
// Errors: as ChangeHead.
func (h *Household) Split(head id.ID, others []Kin) (*NewHousehold, error) {
	st := h.ed.after
	lead, err := st.take(head)
	if err != nil {
		return nil, err
	}
	if err := mayHead(lead, h.today); err != nil {
		return nil, err
	}
	is := &statement{UnitID: st.UnitID, UnitPath: st.UnitPath, OwnerID: st.OwnerID, Facts: Facts{
		Category: st.Category, CategoryStated: st.CategoryStated, Tier: GrassrootTier, Flow: NewFlow,
		MainCause: st.MainCause, OtherCauses: slices.Clone(st.OtherCauses), CauseNote: st.CauseNote, HouseholdSize: 1 + len(others),
	}}
	is.lead(lead)
	is.HasDisability = lead.HasDisability
	for _, k := range others {
		m, err := st.take(k.PersonID)
		if err != nil {
			return nil, err
		}
		m.ID, m.Relation = id.New(id.Person), k.Relation
		is.HasDisability = is.HasDisability || m.HasDisability
		is.Members = append(is.Members, *m)
	}
	st.HouseholdSize = max(st.HouseholdSize-1-len(others), 1+len(st.Members))
	return &NewHousehold{st: is, provenance: h.Archive.Provenance}, nil
}

// NewHousehold is a household that has no archive yet.
type NewHousehold struct {
	st         *statement
	provenance Provenance
}

// Shape is who belongs to it.
func (n *NewHousehold) Shape() HouseholdShape { return n.st.shape() }

// Admit takes the people of another household in (并户) and answers the members that
// this made. head is the relation of the other's head; who stands in both counts once.
// Errors: FAILED_PRECONDITION (hardship.change.too_many).
func (h *Household) Admit(other *Household, head string, kin []Kin) (added []id.ID, err error) {
	o := other.ed.after.clone()
	if err := o.relate(kin); err != nil {
		return nil, err
	}
	people := append([]relative{o.head(head)}, o.Members...)
	known := map[string]bool{h.ed.after.IDNumber.Reveal(): true}
	for _, m := range h.ed.after.Members {
		known[m.IDNumber.Reveal()] = true
	}
	var joining []relative
	for _, m := range people {
		if number := m.IDNumber.Reveal(); number != "" && known[number] {
			continue
		}
		m.ID = id.New(id.Person)
		added = append(added, m.ID)
		joining = append(joining, m)
	}
	return added, h.add(joining)
}

func (h *Household) add(people []relative) error {
	st := h.ed.after
	st.Members = append(st.Members, people...)
	st.HouseholdSize += len(people)
	if st.HouseholdSize > 1+maxMembers {
		return errs.New(errs.FailedPrecondition, "hardship.change.too_many", errs.Args{"max": 1 + maxMembers})
	}
	for _, m := range people {
		st.HasDisability = st.HasDisability || m.HasDisability
	}
	return nil
}

// Release lets those of the people leave who are still members.
func (h *Household) Release(people []id.ID) {
	st := h.ed.after
	before := len(st.Members)
	st.Members = slices.DeleteFunc(st.Members, func(m relative) bool { return slices.Contains(people, m.ID) })
	st.HouseholdSize = max(st.HouseholdSize-before+len(st.Members), 1+len(st.Members))
}

// head is the head as a member with a relation to somebody else.
func (st *statement) head(relation string) relative {
	return relative{IDNumber: st.IDNumber, IDDoubts: st.IDDoubts, Health: st.Health, condition: st.condition, PersonFacts: PersonFacts{
		FullName: st.HeadName, Relation: relation, Sex: st.Sex, BirthDate: st.BirthDate, Workplace: st.Workplace,
		Status: st.Employment, Identity: st.WorkState, Political: st.Political, IncomeMonth: st.IncomeOwnMonth,
		MedicalInsurance: st.MedicalInsurance, ModelWorker: st.ModelWorker, HasDisability: !st.DisabilityType.IsZero(),
	}}
}

// lead makes somebody the head. What the form asks of a head and nobody of a member is
// not known of the new one; what it asks of the household stays.
func (st *statement) lead(m *relative) {
	st.HeadName, st.Sex, st.BirthDate, st.IDNumber, st.Health = m.FullName, m.Sex, m.BirthDate, m.IDNumber, m.Health
	st.condition, st.OtherContact, st.Nation, st.IDDoubts = m.condition, secret.Text{}, "", m.IDDoubts
	st.Employment, st.WorkState = "", ""
	if dictionary.Known(dictionary.WorkState, m.Identity) {
		st.Employment, st.WorkState = dictionary.Label(dictionary.WorkState, m.Identity), m.Identity
	}
	p := &st.Particulars
	st.Particulars = Particulars{
		Political: m.Political, Workplace: m.Workplace, WorkState: st.WorkState, ModelWorker: m.ModelWorker, IncomeOwnMonth: m.IncomeMonth,
		MedicalInsurance: m.MedicalInsurance, Postcode: p.Postcode, IncomeOtherYear: p.IncomeOtherYear, Housing: p.Housing,
		HousingArea: p.HousingArea, CanSelfHelp: p.CanSelfHelp, IsZeroEmployment: p.IsZeroEmployment, DibaoMonth: p.DibaoMonth,
	}
	st.IsModelWorker = st.ModelWorker != "" && st.ModelWorker != "NONE"
}

// take takes a member out.
func (st *statement) take(x id.ID) (*relative, error) {
	i := slices.IndexFunc(st.Members, func(m relative) bool { return m.ID == x })
	if i < 0 {
		return nil, errs.New(errs.NotFound, "hardship.person.missing")
	}
	m := st.Members[i]
	st.Members = slices.Delete(slices.Clone(st.Members), i, i+1)
	return &m, nil
}

// relate states anew how members are related to the head.
func (st *statement) relate(kin []Kin) error {
	for _, k := range kin {
		m := st.member(k.PersonID)
		if m == nil {
			return errs.New(errs.NotFound, "hardship.person.missing")
		}
		m.Relation = k.Relation
	}
	return nil
}

// mayHead lets only those be head whom an archive can be filed for.
func mayHead(m *relative, today clock.Date) error {
	if m.IDNumber.IsZero() {
		return errs.New(errs.FailedPrecondition, "hardship.change.head_number")
	}
	if age := ageOn(m.BirthDate, today); age == nil || *age < adultAge {
		return errs.New(errs.FailedPrecondition, "hardship.change.head_minor")
	}
	return nil
}
