package assistance

import (
	"context"
	"regexp"
	"strings"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ApplicationQueue is what somebody has to do with applications, or has done.
type ApplicationQueue string

// The queues.
const (
	QueueToDo ApplicationQueue = "TO_DO" // 待我处理
	QueueDone ApplicationQueue = "DONE"  // 我已处理
	QueueOwed ApplicationQueue = "OWED"  // 待补材料: papers are waited for, whosever the case is
)

var applicationQueues = []ApplicationQueue{QueueToDo, QueueDone, QueueOwed}

// ApplicationFilter narrows a list of applications; all given conditions hold.
type ApplicationFilter struct {
	Queue     *ApplicationQueue
	States    []ApplicationState
	Items     []limit.Item
	ArchiveID *id.ID
	Urgent    *bool
	// PapersOverdue: urgent aid whose papers should have come.
	PapersOverdue *bool
	Search        *string // an application number, or a part of the head's name, or the beginning of its pinyin or initials
}

// Validate checks the shape.
func (f *ApplicationFilter) Validate() error {
	var v validate.Errors
	v.Check(f.Queue == nil || validate.Known(*f.Queue, applicationQueues), "filter.queue", "unknown_value")
	validate.KnownAll(&v, "filter.states", f.States, ApplicationStates)
	validate.KnownAll(&v, "filter.items", f.Items, Items)
	v.OneLine("filter.search", validate.TextOf(f.Search), 0, 50)
	return v.Err()
}

// Applications lists the applications that the caller may see, newest first. Errors:
// BAD_USER_INPUT, FORBIDDEN.
func (s *Service) Applications(ctx context.Context, f *ApplicationFilter, args page.Args) (*ApplicationConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	where, err := s.applicationsWhere(ctx, f, r)
	if err != nil {
		return nil, err
	}
	sql, params := where.Page(applicationColumns, applicationTables, db.Keyset{Columns: "p.number, p.id", Desc: true}, w)
	rows := db.Many[*Application](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	for _, p := range rows.Rows {
		p.seen = r
	}
	c := page.Of(rows.Rows, w, func(p *Application) page.Cursor { return page.Cursor{Key: p.Number, ID: p.ID} })
	from := "app.application p" // every application has its archive: only a search looks at them
	if f != nil && validate.Trimmed(f.Search) != nil {
		from = applicationTables
	}
	c.Total = func(ctx context.Context) (int, error) { return s.db.CountSome(ctx, where, from) }
	return c, nil
}

func (s *Service) applicationsWhere(ctx context.Context, f *ApplicationFilter, r reader) (*db.Where, error) {
	readable, args, err := Readable(ctx, nil)
	if err != nil {
		return nil, err
	}
	w := &db.Where{Args: args}
	w.AddFixed(readable)
	if f == nil {
		return w, nil
	}
	if err := f.Validate(); err != nil {
		return nil, err
	}
	if len(f.States) > 0 {
		w.Add("p.state = any($%d)", f.States)
	}
	if len(f.Items) > 0 {
		w.Add("p.item = any($%d)", f.Items)
	}
	if f.ArchiveID != nil {
		w.Add("p.archive_id = $%d", *f.ArchiveID)
	}
	if f.Urgent != nil {
		w.Add("p.urgent = $%d", *f.Urgent)
	}
	if f.PapersOverdue != nil && *f.PapersOverdue {
		w.Add("p.papers_due_on < $%d", r.today)
	}
	if text := validate.Trimmed(f.Search); text != nil {
		if err := s.searchFor(ctx, w, *text); err != nil {
			return nil, err
		}
	}
	return w, queued(ctx, w, f.Queue)
}

// searchFor finds an application by its number, or else by what a text means among
// archives.
func (s *Service) searchFor(ctx context.Context, w *db.Where, text string) error {
	if numbered.MatchString(text) {
		w.Add("p.number = $%d", strings.ToUpper(strings.TrimSpace(text)))
		return nil
	}
	x, err := s.archives.Sought(ctx, text)
	if err != nil {
		return err
	}
	condition, values := x.Heads()
	w.AddEach(condition, values...)
	return nil
}

// numbered is a text that can be nothing but an application's number: sq alone may be
// somebody's initials.
var numbered = regexp.MustCompile(`^\s*(?i:` + numberPrefix + `)\d`)

// Waiting counts the applications that wait for the actor of ctx; nil for somebody who
// handles none.
func Waiting(ctx context.Context) (*db.Row[int], error) {
	readable, args, err := Readable(ctx, nil)
	if errs.CodeOf(err) == errs.Forbidden {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	w := &db.Where{Args: args}
	w.AddFixed(readable)
	todo := QueueToDo
	err = queued(ctx, w, &todo)
	return db.One[int]("select count(*)::int from app.application p"+w.SQL(), w.Args...), err
}

// queued keeps what the caller has to do: own drafts, and what came back to their maker;
// for others what waits for a duty of theirs.
func queued(ctx context.Context, w *db.Where, q *ApplicationQueue) error {
	if q == nil {
		return nil
	}
	if *q == QueueOwed {
		w.AddFixed("(p.papers_due_on is not null or p.state = 'NEED_MORE')")
		return nil
	}
	me, _, err := authz.Caller(ctx)
	if err != nil {
		return err
	}
	if *q == QueueDone {
		w.Add(`exists (select from app.application_event e where e.tenant_id = p.tenant_id and e.application_id = p.id and e.member_id = $%d)`, me)
		w.AddFixed("p.state not in ('DRAFT', 'NEED_MORE', 'RETURNED')")
		return nil
	}
	toDo := "p.maker_id = $%d and (p.state in ('DRAFT', 'NEED_MORE', 'RETURNED') or p.papers_due_on is not null)"
	for act, waiting := range duties {
		scope, err := authz.ScopeFor(ctx, act)
		if errs.CodeOf(err) == errs.Forbidden {
			continue
		}
		if err != nil {
			return err
		}
		here, args := scope.Where("p.unit_path", w.Args)
		w.Args = args
		toDo += " or (" + waiting + ") and " + here
	}
	w.Add("("+toDo+")", me)
	return nil
}

// duties are the applications that wait for those who may act so.
var duties = map[authz.Action]string{
	authz.ApplicationHandle: "p.state in ('SUBMITTED', 'ACCEPTED') or p.state = 'APPROVED' and p.item in ('LEGAL', 'JOB', 'PSYCH', 'GOODS')",
	authz.ApplicationPay:    "p.state = 'APPROVED' and p.item not in ('LEGAL', 'JOB', 'PSYCH', 'GOODS')",
}
