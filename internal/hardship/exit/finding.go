package exit

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/secret"
)

func (x *ArchiveExit) place() secret.AAD {
	return secret.AAD{Table: "archive_exit", Column: "evidence", Row: x.ID}
}

// state fills the columns from what was found.
func (x *ArchiveExit) state(keys *secret.Keys, found []ExitFinding) error {
	x.Findings, x.Conditions = found, make([]checked, len(found))
	evidence := make([]string, len(found))
	for i, f := range found {
		x.Conditions[i], evidence[i] = checked{f.Condition, f.Verdict}, f.Evidence
	}
	data, err := json.Marshal(evidence)
	if err != nil {
		return fmt.Errorf("evidence of exit %s: %w", x.ID, err)
	}
	x.EvidenceSealed, err = keys.SealBytes(x.place(), data)
	return err
}

// show opens the findings for the actor of ctx. What is said of illness is for those who
// work on the archive.
func (x *ArchiveExit) show(ctx context.Context, keys *secret.Keys) error {
	data, err := keys.OpenBytes(x.place(), x.EvidenceSealed)
	if err != nil {
		return fmt.Errorf("evidence of exit %s: %w", x.ID, err)
	}
	var evidence []string
	if err := json.Unmarshal(data, &evidence); err != nil {
		return fmt.Errorf("evidence of exit %s: %w", x.ID, err)
	}
	here := authz.Resource{UnitPath: x.UnitPath}
	whole := authz.Can(ctx, authz.ArchiveProcess, here) || authz.Can(ctx, authz.ArchiveReveal, here)
	x.Findings = make([]ExitFinding, len(x.Conditions))
	for i, c := range x.Conditions {
		x.Findings[i] = ExitFinding{Condition: c.Condition, Verdict: c.Verdict}
		if whole || c.Condition != Medical {
			x.Findings[i].Evidence = evidence[i]
		}
	}
	return nil
}
