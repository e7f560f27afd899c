{{- define "nuanxin.name" -}}
{{- $name := contains .Chart.Name .Release.Name | ternary .Release.Name (printf "%s-%s" .Release.Name .Chart.Name) }}
{{- $name | trunc 50 | trimSuffix "-" }}
{{- end }}

{{- define "nuanxin.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "nuanxin.labels" -}}
{{ include "nuanxin.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "nuanxin.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "nuanxin.serviceAccount" -}}
{{- if .Values.serviceAccount.create }}{{ .Values.serviceAccount.name | default (include "nuanxin.name" .) }}{{ else }}{{ .Values.serviceAccount.name | default "default" }}{{ end }}
{{- end }}

{{- /* A variable out of a Secret: dict "var" NAME "secret" NAME "key" KEY. */ -}}
{{- define "nuanxin.secretVar" -}}
- name: {{ .var }}
  valueFrom:
    secretKeyRef: { name: {{ .secret }}, key: {{ .key }} }
{{- end }}

{{- /* Settings that api and worker share. */ -}}
{{- define "nuanxin.env" -}}
- { name: NUANXIN_ENV, value: prod }
- { name: NUANXIN_PUBLIC_URL, value: {{ .Values.publicURL | quote }} }
- { name: NUANXIN_TRUST_PROXY, value: {{ .Values.trustProxy | quote }} }
- { name: NUANXIN_MASTER_KEY_FILE, value: /etc/nuanxin/master.key }
- { name: NUANXIN_WORKER_CONCURRENCY, value: {{ .Values.worker.concurrency | quote }} }
- { name: NUANXIN_LOG_LEVEL, value: {{ .Values.log.level | quote }} }
- { name: S3_ENDPOINT, value: {{ .Values.s3.endpoint | quote }} }
- { name: S3_PUBLIC_ENDPOINT, value: {{ .Values.s3.publicEndpoint | quote }} }
- { name: S3_BUCKET, value: {{ .Values.s3.bucket | quote }} }
- { name: S3_REGION, value: {{ .Values.s3.region | quote }} }
- { name: S3_SECURE, value: {{ .Values.s3.secure | quote }} }
{{- with .Values.secrets }}
{{ include "nuanxin.secretVar" (dict "var" "DATABASE_URL" "secret" .database.name "key" .database.key) }}
{{ include "nuanxin.secretVar" (dict "var" "REDIS_URL" "secret" .redis.name "key" .redis.key) }}
{{ include "nuanxin.secretVar" (dict "var" "S3_ACCESS_KEY" "secret" .s3.name "key" .s3.accessKey) }}
{{ include "nuanxin.secretVar" (dict "var" "S3_SECRET_KEY" "secret" .s3.name "key" .s3.secretKey) }}
{{- if .smtp.name }}
{{ include "nuanxin.secretVar" (dict "var" "SMTP_URL" "secret" .smtp.name "key" .smtp.key) }}
- { name: NUANXIN_MAIL_FROM, value: {{ $.Values.mail.from | quote }} }
{{- end }}
{{- end }}
{{- with .Values.extraEnv }}
{{ toYaml . }}
{{- end }}
{{- end }}

{{- define "nuanxin.podSecurity" -}}
securityContext:
  runAsNonRoot: true
  runAsUser: 65532
  runAsGroup: 65532
  fsGroup: 65532
  seccompProfile: { type: RuntimeDefault }
automountServiceAccountToken: false
enableServiceLinks: false
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "nuanxin.containerSecurity" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
{{- end }}

{{- /* Where the files lie that api and worker read and write. */ -}}
{{- define "nuanxin.volumeMounts" -}}
volumeMounts:
  - { name: master-key, mountPath: /etc/nuanxin, readOnly: true }
  - { name: tmp, mountPath: /tmp }
{{- end }}

{{- define "nuanxin.volumes" -}}
volumes:
  - name: master-key
    secret:
      secretName: {{ .Values.secrets.masterKey.name }}
      # The program refuses a file that every user can open.
      defaultMode: 0440
      items: [{ key: {{ .Values.secrets.masterKey.key }}, path: master.key }]
  - name: tmp
    emptyDir: { sizeLimit: 1Gi }
{{- end }}

{{- define "nuanxin.placement" -}}
{{- with .nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}
