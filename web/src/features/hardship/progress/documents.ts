import { graphql } from '@/gql';

export const SaveArchiveDraft = graphql(`
  mutation SaveArchiveDraft($input: ArchiveInput!) {
    saveArchiveDraft(input: $input) {
      archive {
        id
      }
      heldElsewhere
    }
  }
`);

export const ArchiveProgressQuery = graphql(`
  query ArchiveProgress($id: ID!) {
    node(id: $id) {
      __typename
      ... on Archive {
        id
        progress {
          round
          since
          dueOn
          dueUncertain
          overdue
          told
          steps {
            at
            actorName
            from
            to
            opinion
          }
          papers {
            id
            kind
            issuer
            issuedOn
            expiresOn
            note
            state
            refusal
            filedAt
            attachment {
              ...ProgressFile
            }
          }
          missing
          returns {
            missing
            note
            returnedByName
            returnedAt
            answeredAt
          }
          surveys {
            surveyedOn
            surveyorName
            secondName
            informant
            findings {
              section
              text
            }
            matches
            conclusion
            files {
              ...ProgressFile
            }
          }
          appraisals {
            heldOn
            present
            inFavour
            against
            minutes
            passed
            recordedByName
            files {
              ...ProgressFile
            }
          }
          checks {
            listedAt
            batchId
            batchNumber
            answeredOn
            result
            findings
            documentNo
            answeredByName
            files {
              ...ProgressFile
            }
          }
          callBacks {
            calledOn
            way
            situation
            stable
            recordedByName
          }
          stalePaper {
            since
            dueOn
            overdue
            told
          }
          viewerCan
        }
        exits {
          ...ExitParts
        }
      }
    }
  }
`);

export const ProgressFile = graphql(`
  fragment ProgressFile on Attachment {
    id
    fileName
  }
`);

export const SubmitArchive = graphql(`
  mutation SubmitArchive($input: SubmitArchiveInput!) {
    submitArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const StartSurvey = graphql(`
  mutation StartSurvey($input: ArchiveStepInput!) {
    startSurvey(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const FinishSurvey = graphql(`
  mutation FinishSurvey($input: FinishSurveyInput!) {
    finishSurvey(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const AppraiseArchive = graphql(`
  mutation AppraiseArchive($input: AppraiseArchiveInput!) {
    appraiseArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const AnswerCheck = graphql(`
  mutation AnswerCheck($input: AnswerCheckInput!) {
    answerCheck(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const ReturnArchive = graphql(`
  mutation ReturnArchive($input: ReturnArchiveInput!) {
    returnArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const RejectArchive = graphql(`
  mutation RejectArchive($input: RejectArchiveInput!) {
    rejectArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const WithdrawArchive = graphql(`
  mutation WithdrawArchive($input: ArchiveStepInput!) {
    withdrawArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const KeepArchive = graphql(`
  mutation KeepArchive($input: ArchiveStepInput!) {
    keepArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const MonitorArchive = graphql(`
  mutation MonitorArchive($input: ArchiveStepInput!) {
    monitorArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const CallBackArchive = graphql(`
  mutation CallBackArchive($input: CallBackInput!) {
    callBackArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const RelapseArchive = graphql(`
  mutation RelapseArchive($input: ArchiveStepInput!) {
    relapseArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const CloseArchive = graphql(`
  mutation CloseArchive($input: ArchiveStepInput!) {
    closeArchive(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const FilePaper = graphql(`
  mutation FilePaper($input: FilePaperInput!) {
    filePaper(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const CheckPaper = graphql(`
  mutation CheckPaper($input: CheckPaperInput!) {
    checkPaper(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const RemovePaper = graphql(`
  mutation RemovePaper($input: RemovePaperInput!) {
    removePaper(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const FileLinkQuery = graphql(`
  query ProgressFileLink($id: ID!) {
    node(id: $id) {
      __typename
      ... on Attachment {
        link {
          url
        }
      }
    }
  }
`);

export const FinishCheck = graphql(`
  mutation FinishCheck($input: ArchiveStepInput!) {
    finishCheck(input: $input) {
      archive {
        id
      }
    }
  }
`);

export const RenewPaperCopy = graphql(`
  mutation RenewPaperCopy($input: RenewPaperCopyInput!) {
    renewPaperCopy(input: $input) {
      archive {
        id
      }
    }
  }
`);
