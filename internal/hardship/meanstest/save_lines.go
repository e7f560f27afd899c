package meanstest

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// MeansLinesInput is the whole form of one household.
type MeansLinesInput struct {
	ArchiveID id.ID
	AreaCode  string
	Residence Residence
	Incomes   []IncomeLine
	Spendings []SpendingLine
	Findings  []Finding

	Exemptions []Exemption
}

// SaveMeansLinesInput stores the form in place of what it was.
type SaveMeansLinesInput struct {
	ExpectedVersion int // of the form, 0 for one that nobody has filled in
	Lines           MeansLinesInput
}

const (
	maxLines  = 200
	maxNote   = 200
	maxPapers = 10 // of one line
	maxExempt = 40
	maxAmount = money.Fen(100_000_000_000) // a billion yuan is a slip of the pen
)

// Validate checks the shape.
func (in *MeansLinesInput) Validate() error { return in.validate("") }

// validate checks the shape as fields below prefix.
func (in *MeansLinesInput) validate(prefix string) error {
	var v validate.Errors
	_, err := cn.ParseAreaCode(in.AreaCode)
	v.Check(err == nil, prefix+"areaCode", "area_code")
	v.Check(validate.Known(in.Residence, Residences), prefix+"residence", "unknown_value")
	in.validateIncomes(&v, prefix+"incomes")
	in.validateSpendings(&v, prefix+"spendings")
	in.validateFindings(&v, prefix+"findings")
	in.validateExemptions(&v, prefix+"exemptions")
	return v.Err()
}

func (in *MeansLinesInput) validateFindings(v *validate.Errors, list string) {
	v.Check(len(in.Findings) <= maxExclusions, list, "too_many", errs.Args{"max": maxExclusions})
	for i := range in.Findings[:min(len(in.Findings), maxExclusions)] {
		f := &in.Findings[i]
		at := func(field string) string { return validate.Index(list, i, field) }
		v.Check(codePattern.MatchString(f.Code), at("code"), "means_code")
		v.Check(slices.IndexFunc(in.Findings, func(o Finding) bool { return o.Code == f.Code }) == i, at("code"), "duplicate")
		v.Check(f.Exception == "" || codePattern.MatchString(f.Exception), at("exception"), "means_code")
		v.OneLine(at("note"), f.Note, 0, maxNote)
		checkPapers(v, at, f.EvidenceIDs)
	}
}

func (in *MeansLinesInput) validateExemptions(v *validate.Errors, list string) {
	v.Check(len(in.Exemptions) <= maxExempt, list, "too_many", errs.Args{"max": maxExempt})
	for i := range in.Exemptions[:min(len(in.Exemptions), maxExempt)] {
		x := &in.Exemptions[i]
		at := func(field string) string { return validate.Index(list, i, field) }
		first := slices.IndexFunc(in.Exemptions, func(o Exemption) bool { return samePerson(o.PersonID, x.PersonID) })
		v.Check(first == i, at("personId"), "duplicate")
		v.OneLine(at("note"), x.Note, 1, maxNote)
		v.Check(len(x.EvidenceIDs) > 0, at("evidenceIds"), "means_proof")
		checkPapers(v, at, x.EvidenceIDs)
	}
}

func checkPapers(v *validate.Errors, at func(string) string, files []id.ID) {
	v.Check(len(files) <= maxPapers, at("evidenceIds"), "too_many", errs.Args{"max": maxPapers})
}

func (in *MeansLinesInput) validateIncomes(v *validate.Errors, list string) {
	v.Check(len(in.Incomes) <= maxLines, list, "too_many", errs.Args{"max": maxLines})
	for i := range in.Incomes[:min(len(in.Incomes), maxLines)] {
		l := &in.Incomes[i]
		at := func(field string) string { return validate.Index(list, i, field) }
		v.Check(validate.Known(l.Kind, IncomeKinds), at("kind"), "unknown_value")
		checkAmount(v, at, l.Amount, l.Months, l.Note)
		checkPapers(v, at, l.EvidenceIDs)
		if l.Kind == ImputedWage {
			v.Check(l.Amount == 0, at("amount"), "means_imputed_amount")
			v.Check(l.Months != nil, at("months"), "required")
		}
	}
}

func (in *MeansLinesInput) validateSpendings(v *validate.Errors, list string) {
	v.Check(len(in.Spendings) <= maxLines, list, "too_many", errs.Args{"max": maxLines})
	for i := range in.Spendings[:min(len(in.Spendings), maxLines)] {
		l := &in.Spendings[i]
		at := func(field string) string { return validate.Index(list, i, field) }
		v.Check(validate.Known(l.Kind, SpendingKinds), at("kind"), "unknown_value")
		checkAmount(v, at, l.Amount, l.Months, l.Note)
		checkPapers(v, at, l.EvidenceIDs)
	}
}

func checkAmount(v *validate.Errors, at func(string) string, amount money.Fen, months *int, note string) {
	v.Range(at("amount"), int64(amount), 0, int64(maxAmount))
	if months != nil {
		v.Range(at("months"), int64(*months), 1, monthsOfYear)
	}
	v.OneLine(at("note"), note, 0, maxNote)
}

func (in *MeansLinesInput) sheet(version int) *MeansSheet {
	return &MeansSheet{
		Version: version, AreaCode: in.AreaCode, Residence: in.Residence, Incomes: in.Incomes, Spendings: in.Spendings, Findings: in.Findings,
		Exemptions: in.Exemptions,
	}
}

// SaveLines stores the form of a household as its next version. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (hardship.archive.frozen, attachment.rejected, attachment.bound).
func (s *Service) SaveLines(ctx context.Context, in SaveMeansLinesInput) (*MeansTest, error) {
	if err := in.Lines.validate("lines."); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.archives.LockAssessableTx(ctx, tx, in.Lines.ArchiveID, authz.ArchiveEdit)
		if err != nil {
			return err
		}
		return s.saveLines(ctx, tx, a, &in)
	})
	if err != nil {
		return nil, err
	}
	return s.Test(ctx, in.Lines.ArchiveID)
}

func (s *Service) saveLines(ctx context.Context, tx db.Tx, a *hardship.Archive, in *SaveMeansLinesInput) error {
	before, err := sheetOf(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	version := 0
	if before != nil {
		version = before.Version
	}
	if version != in.ExpectedVersion {
		return errs.Stale(version)
	}
	if err := s.requirePersons(ctx, tx, &in.Lines); err != nil {
		return err
	}
	if err := in.Lines.requireProof(); err != nil {
		return err
	}
	after := in.Lines.sheet(version + 1)
	if _, err := s.files.BindTx(ctx, tx, newEvidence(before, after), a.ID, a.UnitPath); err != nil {
		return err
	}
	now := s.clock.Now()
	after.UpdatedAt, after.UpdatedByName = &now, authz.From(ctx).Name
	if err := storeSheet(ctx, tx, a.TenantID, a.ID, after); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "means.lines", Object: audit.Of(a.ID), Before: logged(before), After: logged(after)})
}

// requirePersons refuses lines of people who are not members of the household.
func (s *Service) requirePersons(ctx context.Context, tx db.Tx, in *MeansLinesInput) error {
	members, err := membersOf(ctx, tx, in.ArchiveID)
	if err != nil {
		return err
	}
	var v validate.Errors
	check := func(list string, i int, person *id.ID) {
		v.Check(person == nil || slices.Contains(members, *person), validate.Index("lines."+list, i, "personId"), "means_not_a_member")
	}
	for i := range in.Incomes {
		check("incomes", i, in.Incomes[i].PersonID)
	}
	for i := range in.Spendings {
		check("spendings", i, in.Spendings[i].PersonID)
	}
	for i := range in.Exemptions {
		check("exemptions", i, in.Exemptions[i].PersonID)
	}
	return v.Err()
}

// requireProof refuses an exception that no paper proves. Somebody who only reckons need
// not have one yet.
func (in *MeansLinesInput) requireProof() error {
	var v validate.Errors
	for i := range in.Findings {
		f := &in.Findings[i]
		v.Check(f.Exception == "" || len(f.EvidenceIDs) > 0, validate.Index("lines.findings", i, "evidenceIds"), "means_proof")
	}
	return v.Err()
}

// newEvidence lists the files that the form did not have before.
func newEvidence(before, after *MeansSheet) (files []id.ID) {
	known := before.evidence()
	for _, x := range after.evidence() {
		if !slices.Contains(known, x) && !slices.Contains(files, x) {
			files = append(files, x)
		}
	}
	return files
}

func (m *MeansSheet) evidence() (files []id.ID) {
	if m == nil {
		return nil
	}
	for i := range m.Incomes {
		files = append(files, m.Incomes[i].EvidenceIDs...)
	}
	for i := range m.Spendings {
		files = append(files, m.Spendings[i].EvidenceIDs...)
	}
	for i := range m.Findings {
		files = append(files, m.Findings[i].EvidenceIDs...)
	}
	for i := range m.Exemptions {
		files = append(files, m.Exemptions[i].EvidenceIDs...)
	}
	return files
}

// logged is what the log keeps of a form: everything but who saved it.
func logged(m *MeansSheet) any {
	if m == nil {
		return nil
	}
	return MeansLinesInput{
		AreaCode: m.AreaCode, Residence: m.Residence, Incomes: m.Incomes, Spendings: m.Spendings, Findings: m.Findings, Exemptions: m.Exemptions,
	}
}

// Preview tests a form that is being filled in, without storing anything. Errors:
// BAD_USER_INPUT, NOT_FOUND.
func (s *Service) Preview(ctx context.Context, in MeansLinesInput) (*Explanation, error) {
	if err := in.validate("lines."); err != nil {
		return nil, err
	}
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	r := newReading(scope, in.ArchiveID)
	if err := s.db.FetchByID(ctx, &r.subject, &r.people, &r.standards, &r.rules, &r.area); err != nil {
		return nil, err
	}
	if !r.subject.Found {
		return nil, errs.New(errs.NotFound, "hardship.archive.missing")
	}
	sheet := in.sheet(0)
	x, err := r.basis().reckon(&r.subject.Row, sheet, r.people.Rows, clock.TodayCN(s.clock))
	if err != nil {
		return nil, err
	}
	return x, s.dress(ctx, x, sheet)
}
