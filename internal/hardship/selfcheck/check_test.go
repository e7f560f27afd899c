package selfcheck_test

import (
	"context"
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/hardship/selfcheck"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// area and line are those of the worked examples: 1,062 yuan a month.
const (
	area = "371083"
	line = money.Fen(106_200)
)

// world is one union with a standard, a centre, and a station that has closed.
type world struct {
	*selfcheck.Service
	t    testing.TB
	db   *dbtest.DB
	ctx  context.Context
	code string
}

func newWorld(t testing.TB) *world {
	t.Helper()
	d := dbtest.Isolated(t)
	w := &world{t: t, db: d, ctx: d.Tenant(t)}
	w.Service = selfcheck.New(d.DB, clock.NewFake(time.Date(2026, time.November, 23, 2, 0, 0, 0, time.UTC)))
	code := db.One[string](`select uscc from identity.tenant where id = app.current_tenant()`)
	require.NoError(t, d.Fetch(w.ctx, code))
	w.code = code.Row
	unit := id.New(id.Unit)
	w.exec(`insert into app.unit (tenant_id, id, path, seq, kind, name) values (app.current_tenant(), ?, '0001.', 1, 'BRANCH', '东江机械集团工会')`, unit)
	for name, state := range map[string]string{"职工帮扶中心": "ACTIVE", "旧帮扶站": "CLOSED"} {
		w.exec(`insert into app.site (tenant_id, id, unit_id, kind, name, address, phone, open_hours, state)
			values (app.current_tenant(), ?, ?, 'CENTER', ?, '东风路 1 号', '0631-1234567', '工作日 9:00-17:00', ?)`, id.New(id.Site), unit, name, state)
	}
	w.standard(area, "2025-01-01", "null", line)
	w.standard("370000", "2020-01-01", "'2024-12-31'", line/2)
	return w
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

func (w *world) standard(area, from, to string, monthly money.Fen) {
	w.t.Helper()
	w.exec(`insert into app.dibao_standard (tenant_id, id, area_code, residence, monthly_fen, effective_from, effective_to, document_no)
		values (app.current_tenant(), ?, ?, 'URBAN', ?, ?, `+to+`, '2025')`, id.New(id.DibaoStandard), area, monthly, from)
}

func question(income, spending, cause money.Fen, persons int) selfcheck.Question {
	q := selfcheck.Question{
		AreaCode: area, Residence: meanstest.Urban, Persons: persons, Cause: hardship.Illness,
		Incomes:   []selfcheck.Income{{Kind: meanstest.Wage, Amount: income}},
		Spendings: []selfcheck.Spending{{Kind: meanstest.Education, Amount: spending - cause}},
	}
	if cause > 0 {
		q.Spendings = append(q.Spendings, selfcheck.Spending{Kind: meanstest.Illness, Amount: cause, OfCause: true})
	}
	return q
}

// The worked examples, and what they come to.
var examples = map[string]struct {
	question  selfcheck.Question
	satisfied []hardship.Category
}{
	"A": {question(7_200_000, 4_000_000, 0, 3), []hardship.Category{hardship.Deep}},
	"B": {question(8_400_000, 3_000_000, 0, 3), []hardship.Category{hardship.Relative}},
	"C": {question(12_000_000, 2_000_000, 0, 3), []hardship.Category{}},
	"D": {question(3_600_000, 4_500_000, 0, 2), []hardship.Category{hardship.Deep}},
	"E": {question(9_000_000, 7_600_000, 7_600_000, 3), []hardship.Category{hardship.Deep, hardship.Accidental}},
}

// TestAnswersAreThoseOfTheEngine compares every number with what the engine makes of
// the same household.
func TestAnswersAreThoseOfTheEngine(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	engine, err := meanstest.NewEngine(&meanstest.MeansRules{Parameters: meanstest.DefaultParameters()})
	require.NoError(t, err)
	for name, c := range examples {
		a, err := w.Check(t.Context(), w.code, c.question)
		require.NoError(t, err, name)
		h := &meanstest.Household{Persons: c.question.Persons, Traits: meanstest.Traits{MainCause: hardship.Illness}}
		for _, l := range c.question.Incomes {
			h.Incomes = append(h.Incomes, meanstest.IncomeLine{Kind: l.Kind, Amount: l.Amount})
		}
		for _, l := range c.question.Spendings {
			h.Spendings = append(h.Spendings, meanstest.SpendingLine{Kind: l.Kind, Amount: l.Amount, OfCause: l.OfCause})
		}
		want, err := engine.Reckon(h, &meanstest.DibaoStandard{
			ID: a.Explanation.Standard.ID, AreaCode: area, Residence: meanstest.Urban, Monthly: line, DocumentNo: "2025",
			EffectiveFrom: clock.Date{Year: 2025, Month: time.January, Day: 1},
		})
		require.NoError(t, err)
		require.Equal(t, want, a.Explanation, name)
		require.Equal(t, c.satisfied, a.Explanation.Satisfied, name)
	}
}

// TestNothingIsKept counts the rows of every table, the job queue and the audit trail
// included.
func TestNothingIsKept(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	before := w.rows()
	require.Greater(t, len(before), 50)
	for _, c := range examples {
		_, err := w.Check(t.Context(), w.code, c.question)
		require.NoError(t, err)
	}
	_, err := w.Form(t.Context(), w.code)
	require.NoError(t, err)
	require.Equal(t, before, w.rows())
}

// rows counts those of each table.
func (w *world) rows() map[string]int {
	w.t.Helper()
	super := w.db.Super(w.t)
	var sql string
	require.NoError(w.t, super.QueryRow(w.t.Context(), `select string_agg(format('select %L as name, count(*) as n from %I.%I', table_schema || '.' || table_name, table_schema, table_name), ' union all ')
		from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('app', 'identity')`).Scan(&sql))
	rows, err := super.Query(w.t.Context(), sql)
	require.NoError(w.t, err)
	defer rows.Close()
	out := map[string]int{}
	for rows.Next() {
		var name string
		var n int
		require.NoError(w.t, rows.Scan(&name, &n))
		out[name] = n
	}
	require.NoError(w.t, rows.Err())
	return out
}

// TestTheDatabaseHearsTheAreaOnly: one round trip each, and no amount in it.
func TestTheDatabaseHearsTheAreaOnly(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, cost := db.WithCounter(t.Context())
	_, err := w.Check(ctx, w.code, examples["E"].question)
	require.NoError(t, err)
	require.Equal(t, []int64{1, 6}, []int64{cost.RoundTrips.Load(), cost.Statements.Load()})
	ctx, cost = db.WithCounter(t.Context())
	_, err = w.Form(ctx, w.code)
	require.NoError(t, err)
	require.Equal(t, []int64{1, 4}, []int64{cost.RoundTrips.Load(), cost.Statements.Load()})
}

func TestWhatToBringAndWhereToGo(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.exec(`insert into app.document_requirement (tenant_id, id, kind, cause) values (app.current_tenant(), ?, 'HOUSING_PROOF', 'ILLNESS')`, id.New(id.DocumentRequirement))
	q := examples["E"].question
	q.IsMigrant = true
	a, err := w.Check(t.Context(), w.code, q)
	require.NoError(t, err)
	require.Subset(t, a.Papers, []intake.ArchivePaperKind{
		intake.IDCards, intake.Diagnosis, intake.MedicalInvoices, intake.DisasterProof, intake.LabourContract, intake.HousingProof,
	})
	require.NotContains(t, a.Papers, intake.MaritalProof)
	require.Equal(t, []*selfcheck.Site{{"职工帮扶中心", "东风路 1 号", "0631-1234567", "工作日 9:00-17:00"}}, a.Sites)

	form, err := w.Form(t.Context(), w.code)
	require.NoError(t, err)
	text, err := json.Marshal(form.Places)
	require.NoError(t, err)
	require.JSONEq(t, `[{"areaCode":"371083","name":"威海市","residences":["URBAN"]}]`, string(text), "a standard that has ended is offered no more")
	require.Len(t, form.Exclusions, len(meanstest.DefaultParameters().Exclusions))
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, code := range []string{"", "x", "81110000MC0000001R", w.code + "\x00"} {
		_, err := w.Check(t.Context(), code, examples["A"].question)
		require.Equal(t, "selfcheck.union.unknown", errs.ReasonOf(err))
		_, err = w.Form(t.Context(), code)
		require.Equal(t, "selfcheck.union.unknown", errs.ReasonOf(err))
	}
	elsewhere := examples["A"].question
	elsewhere.AreaCode = "110101"
	_, err := w.Check(t.Context(), w.code, elsewhere)
	require.Equal(t, "selfcheck.standard.none", errs.ReasonOf(err))
	for path, spoil := range map[string]func(q *selfcheck.Question){
		"persons":             func(q *selfcheck.Question) { q.Persons = 0 },
		"cause":               func(q *selfcheck.Question) { q.Cause = "NONE" },
		"areaCode":            func(q *selfcheck.Question) { q.AreaCode = "12" },
		"residence":           func(q *selfcheck.Question) { q.Residence = "MOON" },
		"incomes[0].amount":   func(q *selfcheck.Question) { q.Incomes[0].Amount = -1 },
		"spendings[0].months": func(q *selfcheck.Question) { q.Spendings[0].Months = new(13) },
		"findings[0].code":    func(q *selfcheck.Question) { q.Findings = []selfcheck.Finding{{Code: "a b"}} },
		"incomes":             func(q *selfcheck.Question) { q.Incomes = make([]selfcheck.Income, 201) },
	} {
		q := question(1, 1, 0, 1)
		spoil(&q)
		_, err := w.Check(t.Context(), w.code, q)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), path)
		require.ErrorContains(t, err, path)
	}
}

// FuzzQuestion: whatever a page sends, the check answers or refuses it.
func FuzzQuestion(f *testing.F) {
	for _, c := range examples {
		text, err := json.Marshal(c.question)
		require.NoError(f, err)
		f.Add(text)
	}
	s := selfcheck.New(nil, clock.System)
	f.Fuzz(func(_ *testing.T, body []byte) {
		var q selfcheck.Question
		if json.Unmarshal(body, &q) == nil && q.Validate() != nil {
			_, _ = s.Check(context.Background(), "", q)
		}
	})
}
