package transfer

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// namedFormat imports lists of recipients without an archive (慰问对象名单) into the
// plan of a campaign.
type namedFormat struct {
	db       *db.DB
	campaign *campaign.Service
	hardship *hardship.Service
	clock    clock.Clock
}

// NewNamedFormat makes the format of NAMED_RECIPIENTS.
func NewNamedFormat(d *db.DB, c *campaign.Service, h *hardship.Service, clk clock.Clock) Format {
	return namedFormat{db: d, campaign: c, hardship: h, clock: clk}
}

var namedName = sheet.Label{ZH: "慰问对象名单", EN: "Named recipients"}

func (namedFormat) Name(lang sheet.Lang) string { return namedName.In(lang) }

func (f namedFormat) Allow(ctx context.Context, tx db.Tx, im *Import) error {
	if err := authz.RequireAny(ctx, authz.ArchiveImport); err != nil {
		return err
	}
	return f.campaign.AllowNamingTx(ctx, tx, *im.CampaignID)
}

func (f namedFormat) Open(src io.ReaderAt, size int64, _ sheet.Mapping) (Book, error) {
	today := clock.TodayCN(f.clock)
	return openList(src, size, namedColumns, func() lineReader { return namedReader(today) })
}

func (namedFormat) Decode(data []byte) (any, error) {
	p := &namedPerson{}
	if err := json.Unmarshal(data, p); err != nil {
		return nil, fmt.Errorf("named recipient: %w", err)
	}
	return p, nil
}

func (f namedFormat) Preview(ctx context.Context, im *Import, records []Record) (fates []Fate, err error) {
	var placed *placing
	err = f.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		placed, err = f.place(ctx, tx, im, records)
		return err
	})
	if err != nil {
		return nil, err
	}
	outcomes, err := f.campaign.PreviewNaming(ctx, *im.CampaignID, placed.people)
	if err != nil {
		return nil, err
	}
	return placed.settle(outcomes), nil
}

func (f namedFormat) WriteTx(ctx context.Context, tx db.Tx, im *Import, records []Record) ([]Fate, error) {
	placed, err := f.place(ctx, tx, im, records)
	if err != nil {
		return nil, err
	}
	outcomes, err := f.campaign.NameTx(ctx, tx, *im.CampaignID, placed.people)
	if err != nil {
		return nil, err
	}
	return placed.settle(outcomes), nil
}

// placing are the people of a chunk whose unit was found, and the fates of all.
type placing struct {
	people []campaign.NamedRecipientInput
	at     []int // position of each among the records
	fates  []Fate
}

// place finds the unit of each person, the default one where the text names none.
func (f namedFormat) place(ctx context.Context, tx db.Tx, im *Import, records []Record) (*placing, error) {
	texts := make([]string, len(records))
	for i, r := range records {
		texts[i] = r.Value.(*namedPerson).Unit
	}
	found, err := f.hardship.UnitsNamedTx(ctx, tx, texts)
	if err != nil {
		return nil, err
	}
	p := &placing{fates: make([]Fate, len(records))}
	for i, r := range records {
		units := found[texts[i]]
		if len(units) == 0 && im.DefaultUnitID != nil {
			units = []id.ID{*im.DefaultUnitID}
		}
		switch {
		case len(units) == 1:
			p.people, p.at = append(p.people, r.Value.(*namedPerson).input(units[0])), append(p.at, i)
		case len(units) > 1:
			p.fates[i].refuse("unit_ambiguous", namedUnit, errs.Args{"count": len(units)})
		case texts[i] == "":
			p.fates[i].refuse("unit_required", namedUnit, nil)
		default:
			p.fates[i].refuse("unit_unknown", namedUnit, nil)
		}
	}
	return p, nil
}

func (f *Fate) refuse(code, column string, args errs.Args) {
	f.Reasons = append(f.Reasons, Reason{Code: code, Severity: sheet.Error, Column: column, Args: args})
}

// settle enters what the campaign says of the people who have a unit.
func (p *placing) settle(outcomes []campaign.NamingFate) []Fate {
	for k, o := range outcomes {
		fate := &p.fates[p.at[k]]
		fate.Written = o.Named
		switch {
		case o.Known:
			fate.Effect = EffectSame
		case o.Refusal != nil:
			fate.refuse(o.Refusal.Reason, "", o.Refusal.Args)
		default:
			fate.Effect = EffectNew
		}
	}
	return p.fates
}

// WriteTemplate offers the units that the actor may import into.
func (f namedFormat) WriteTemplate(ctx context.Context, dst io.Writer, lang sheet.Lang) error {
	names, err := unitNames(ctx, f.db)
	if err != nil {
		return err
	}
	return sheet.Template(dst, []sheet.TemplateSheet{{Name: namedName, Columns: withUnits(namedColumns, names)}}, lang)
}

func (namedFormat) Title(column string, lang sheet.Lang) string {
	for _, c := range namedColumns {
		if c.Key == column {
			return c.Title.In(lang)
		}
	}
	return ""
}
