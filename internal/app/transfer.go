package app

import (
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// newTransfer gives imports and exports what they read and write.
func (a *App) newTransfer(keys *secret.Keyring, log *audit.Log) *transfer.Service {
	d := a.backends.DB
	return transfer.New(transfer.Deps{
		DB: d, Keys: keys, Audit: log, Clock: a.clock, Store: a.backends.Store,
		Attachment: a.Attachment, Member: a.Member, Notify: a.Notify, Texts: texts,
		Formats: map[transfer.SheetKind]transfer.Format{
			transfer.Roster:          transfer.NewRosterFormat(d, a.Hardship, a.clock),
			transfer.NamedRecipients: transfer.NewNamedFormat(d, a.Campaign, a.Hardship, a.clock),
			transfer.NationalList:    transfer.NewFiledFormat(d, a.Hardship, a.clock),
			transfer.CivilAnswers:    transfer.NewAnswersFormat(d, a.CivilCheck, a.clock),
			transfer.DibaoStandards:  transfer.NewStandardsFormat(d, a.MeansTest),
		},
		Sources: map[transfer.SheetKind]transfer.Source{
			transfer.Archives:           transfer.NewArchiveSource(d, a.Hardship),
			transfer.NationalArchives:   transfer.NewNationalSource(d, a.Hardship),
			transfer.CivilList:          transfer.NewCivilSource(a.CivilCheck),
			transfer.CivilScans:         transfer.NewScansSource(a.CivilCheck),
			transfer.ArchiveBulk:        transfer.NewBulkSource(a.Bulk, texts),
			transfer.CampaignRoster:     transfer.NewRunSource(a.Visit.RosterSheet()),
			transfer.CampaignReceipts:   transfer.NewRunSource(a.Visit.ReceiptSheet()),
			transfer.CampaignStatistics: transfer.NewRunSource(a.Visit.StatisticsSheet()),
		},
	})
}
