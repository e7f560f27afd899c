package notify

import "crypto/x509"

// Trust lets a test's mail server have a certificate of its own.
func (m *Mailer) Trust(roots *x509.CertPool) { m.tls.RootCAs = roots }
