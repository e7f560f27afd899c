package run

// InBatchesOf lets tests see an expansion between its batches without thousands of
// archives.
func (s *Service) InBatchesOf(n int) { s.batch = n }
