package intake

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// SurveySection is a part of the survey form (入户调查表).
type SurveySection string

// The sections in the order of the form.
const (
	HousingSection    SurveySection = "HOUSING"    // 住房
	IncomeSection     SurveySection = "INCOME"     // 收入与支出
	EmploymentSection SurveySection = "EMPLOYMENT" // 就业
	HealthSection     SurveySection = "HEALTH"     // 健康
	SchoolSection     SurveySection = "SCHOOL"     // 就学
	NeedSection       SurveySection = "NEED"       // 困难与需求
)

// SurveySections lists the sections in the order of the form.
var SurveySections = []SurveySection{
	HousingSection, IncomeSection, EmploymentSection, HealthSection, SchoolSection, NeedSection,
}

// SurveyFinding is what was seen about one section.
type SurveyFinding struct {
	Section SurveySection `json:"section"`
	Text    string        `json:"text"`
}

// ArchiveSurvey is the record of a survey at home.
type ArchiveSurvey struct {
	bun.BaseModel `bun:"table:app.archive_survey,alias:v"`

	TenantID       id.ID
	ID             id.ID `bun:",pk"`
	ArchiveID      id.ID
	Round          int
	SurveyedOn     clock.Date
	SurveyorID     id.ID
	SurveyorName   string
	SecondID       *id.ID
	SecondName     string
	Informant      string // 被访人
	FindingsSealed secret.Sealed
	Matches        bool   // 与申报情况一致
	Conclusion     string // 调查结论
	HeadSigned     bool
	RecordedBy     id.ID
	RecordedAt     time.Time
}

func (v *ArchiveSurvey) place() secret.AAD {
	return secret.AAD{Table: "archive_survey", Column: "findings", Row: v.ID}
}

// FinishSurveyInput is the filled survey form.
type FinishSurveyInput struct {
	ID              id.ID
	ExpectedVersion int
	SurveyedOn      clock.Date
	SurveyorID      id.ID
	SecondID        *id.ID
	Informant       string
	Findings        []SurveyFinding
	Matches         bool
	Conclusion      string
	HeadSigned      bool
	AttachmentIDs   []id.ID
}

// Validate checks the shape. The head signs the form at home; who cannot write has the
// form signed by a fingerprint.
func (in *FinishSurveyInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(!in.SurveyedOn.IsZero() && !in.SurveyedOn.After(today), "surveyedOn", "future_date")
	v.OneLine("informant", in.Informant, 1, 50)
	v.Text("conclusion", in.Conclusion, 2, maxOpinion)
	v.Check(in.HeadSigned, "headSigned", "required")
	v.Check(len(in.Findings) > 0, "findings", "required")
	v.Check(len(in.AttachmentIDs) <= maxFiles, "attachmentIds", "too_many", errs.Args{"max": maxFiles})
	seen := map[SurveySection]bool{}
	for i, f := range in.Findings {
		v.Check(validate.Known(f.Section, SurveySections), validate.Index("findings", i, "section"), "unknown_value")
		v.Check(!seen[f.Section], validate.Index("findings", i, "section"), "duplicate")
		v.Text(validate.Index("findings", i, "text"), f.Text, 2, 1000)
		seen[f.Section] = true
	}
	v.Check(in.SecondID == nil || *in.SecondID != in.SurveyorID, "secondId", "same_person")
	return v.Err()
}

// FinishSurvey records the survey and hands the application to the unit's appraisal.
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (hardship.archive.state, hardship.intake.two_surveyors, hardship.intake.surveyor).
func (s *Service) FinishSurvey(ctx context.Context, in FinishSurveyInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	keys, err := s.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveProcess, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if at.settings.TwoSurveyors && in.SecondID == nil {
			return errs.New(errs.FailedPrecondition, "hardship.intake.two_surveyors")
		}
		survey, err := s.survey(ctx, tx, keys, at, &in)
		if err != nil {
			return err
		}
		if err := s.step(ctx, tx, at, hardship.FinishSurvey, in.Conclusion); err != nil {
			return err
		}
		if err := insertSurvey(ctx, tx, survey); err != nil {
			return err
		}
		return s.attach(ctx, tx, at, survey.ID, in.AttachmentIDs)
	})
}

func (s *Service) survey(ctx context.Context, tx db.Tx, keys *secret.Keys, at *station, in *FinishSurveyInput) (*ArchiveSurvey, error) {
	v := &ArchiveSurvey{
		TenantID: at.TenantID, ID: id.New(id.ArchiveSurvey), ArchiveID: at.ID, Round: at.clock.Round, SurveyedOn: in.SurveyedOn,
		SurveyorID: in.SurveyorID, SecondID: in.SecondID, Informant: in.Informant, Matches: in.Matches,
		Conclusion: in.Conclusion, HeadSigned: in.HeadSigned, RecordedBy: at.by, RecordedAt: s.clock.Now(),
	}
	var err error
	if v.SurveyorName, err = s.surveyor(ctx, tx, at, in.SurveyorID); err != nil {
		return nil, err
	}
	if in.SecondID != nil {
		if v.SecondName, err = s.surveyor(ctx, tx, at, *in.SecondID); err != nil {
			return nil, err
		}
	}
	findings, err := json.Marshal(in.Findings)
	if err != nil {
		return nil, err
	}
	v.FindingsSealed, err = keys.SealBytes(v.place(), findings)
	return v, err
}

// surveyor is the name of somebody who may go to the household.
func (s *Service) surveyor(ctx context.Context, tx db.Tx, at *station, who id.ID) (string, error) {
	may, err := member.MayTx(ctx, tx, who, authz.VisitRecord, at.Resource(), s.today())
	if err != nil {
		return "", err
	}
	if !may {
		return "", errs.New(errs.FailedPrecondition, "hardship.intake.surveyor")
	}
	return memberName(ctx, tx, who)
}

// findings opens the sections. Health is for those who work on the application.
func (v *ArchiveSurvey) findings(keys *secret.Keys, whole bool) ([]SurveyFinding, error) {
	data, err := keys.OpenBytes(v.place(), v.FindingsSealed)
	if err != nil {
		return nil, fmt.Errorf("survey %s: %w", v.ID, err)
	}
	var all []SurveyFinding
	if err := json.Unmarshal(data, &all); err != nil {
		return nil, fmt.Errorf("survey %s: %w", v.ID, err)
	}
	out := make([]SurveyFinding, 0, len(all))
	for _, f := range all {
		if whole || f.Section != HealthSection {
			out = append(out, f)
		}
	}
	return out, nil
}

// maxFiles bounds the files of one record.
const maxFiles = 20

// recordFile ties a file to a record of an archive.
type recordFile struct {
	bun.BaseModel `bun:"table:app.intake_file,alias:f"`

	TenantID     id.ID
	RecordID     id.ID `bun:",pk"`
	AttachmentID id.ID `bun:",pk"`
	ArchiveID    id.ID
	Seq          int
}

// attach claims files for a record. Who may read the archive sees them.
func (s *Service) attach(ctx context.Context, tx db.Tx, at *station, record id.ID, files []id.ID) error {
	if len(files) == 0 {
		return nil
	}
	if _, err := s.files.BindTx(ctx, tx, files, record, at.UnitPath); err != nil {
		return err
	}
	rows := make([]*recordFile, len(files))
	for i, x := range files {
		rows[i] = &recordFile{TenantID: at.TenantID, RecordID: record, AttachmentID: x, ArchiveID: at.ID, Seq: i}
	}
	return insertFiles(ctx, tx, rows)
}
