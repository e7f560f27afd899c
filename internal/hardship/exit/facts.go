package exit

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// facts are what those who decide see of exits. Everybody who may see the case does, so
// nothing sensitive is among them: evidence may tell of illness and stays on the archive.
func (s *Service) facts(ctx context.Context, exits []id.ID) (map[id.ID]approval.Facts, error) {
	q := db.Many[*ArchiveExit](sqlConsidered, exits)
	if err := s.DB.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]approval.Facts, len(q.Rows))
	for _, x := range q.Rows {
		out[x.ID] = approval.Facts{Link: "/archives/" + x.ArchiveID.String(), Lines: x.lines()}
	}
	return out, nil
}

func (x *ArchiveExit) lines() []approval.Fact {
	text := func(code, s string, words ...string) approval.Fact {
		return approval.Fact{Code: code, Text: &s, Words: words}
	}
	out := []approval.Fact{
		text("category", "", "category."+string(x.Category)),
		text("exit_cause", "", "exit.cause."+string(x.Cause)),
	}
	for _, f := range x.Conditions {
		out = append(out, text("exit."+string(f.Condition), "", "exit.verdict."+string(f.Verdict)))
	}
	if x.HeldOn != nil {
		out = append(out, text("appraisal", fmt.Sprintf("%d / %d (%s)", *x.InFavour, *x.Present, x.HeldOn)))
	}
	return out
}
