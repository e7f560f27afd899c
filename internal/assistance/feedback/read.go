package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// scoped appends the caller's read scope to a statement whose arguments are args.
func scoped(ctx context.Context, sql, rest string, args ...any) (string, []any, error) {
	where, args, err := assistance.Readable(ctx, args)
	return sql + where + rest, args, err
}

// complaintsScoped is scoped for complaints, which those read too who answer them.
func complaintsScoped(ctx context.Context, sql, rest string, args ...any) (string, []any, error) {
	where, args, err := assistance.Readable(ctx, args, authz.ComplaintAnswer)
	return sql + where + rest, args, err
}

// FeedbackOf loads the ratings of applications, oldest first.
func (s *Service) FeedbackOf(ctx context.Context, applications []id.ID) (map[id.ID][]*AidFeedback, error) {
	sql, args, err := scoped(ctx, sqlFeedbackOf, sqlFeedbackOrder, applications)
	if err != nil {
		return nil, err
	}
	return s.feedbackOf(ctx, sql, args...)
}

func (s *Service) feedbackOf(ctx context.Context, sql string, args ...any) (map[id.ID][]*AidFeedback, error) {
	q := db.Many[*AidFeedback](sql, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := map[id.ID][]*AidFeedback{}
	for _, f := range q.Rows {
		out[f.ApplicationID] = append(out[f.ApplicationID], f)
	}
	return out, nil
}

// ComplaintsOf loads the complaints about applications, oldest first.
func (s *Service) ComplaintsOf(ctx context.Context, applications []id.ID) (map[id.ID][]*AidComplaint, error) {
	sql, args, err := complaintsScoped(ctx, sqlComplaintsOf, sqlComplaintsOrder, applications)
	if err != nil {
		return nil, err
	}
	return s.complaintsOf(ctx, sql, args...)
}

func (s *Service) complaintsOf(ctx context.Context, sql string, args ...any) (map[id.ID][]*AidComplaint, error) {
	q := db.Many[*AidComplaint](sql, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := map[id.ID][]*AidComplaint{}
	for _, c := range q.Rows {
		c.today = s.today()
		out[c.ApplicationID] = append(out[c.ApplicationID], c)
	}
	return out, nil
}

// CallBacksOf loads the calls about applications, oldest first.
func (s *Service) CallBacksOf(ctx context.Context, applications []id.ID) (map[id.ID][]*AidCallBack, error) {
	sql, args, err := scoped(ctx, sqlCallBacksOf, sqlCallBacksOrder, applications)
	if err != nil {
		return nil, err
	}
	q := db.Many[*AidCallBack](sql, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := map[id.ID][]*AidCallBack{}
	for _, b := range q.Rows {
		out[b.ApplicationID] = append(out[b.ApplicationID], b)
	}
	return out, nil
}

// ComplaintByID is one complaint. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) ComplaintByID(ctx context.Context, x id.ID) (*AidComplaint, error) {
	sql, args, err := complaintsScoped(ctx, sqlComplaintsByID, "", []id.ID{x})
	if err != nil {
		return nil, err
	}
	q := db.One[*AidComplaint](sql, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	if !q.Found {
		return nil, errs.New(errs.NotFound, "feedback.complaint.missing")
	}
	q.Row.today = s.today()
	return q.Row, nil
}
