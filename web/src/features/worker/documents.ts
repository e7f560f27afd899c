import { graphql } from '@/gql';

/** Everything that a worker's phone opens with. */
export const OwnHomeQuery = graphql(`
  query OwnHome {
    ownHome {
      name
      unitName
      linked
      uscc
      draft {
        step
        version
        updatedAt
        form {
          household {
            phone
            address
            nation
            employment
            isMigrant
            isSingleParent
            hasDisability
            members {
              name
              relation
              idNumber
              status
              workplace
              hasDisability
              incomeMonth
            }
          }
          money {
            incomeYear
            rigidYear
            bankName
            bankCard
          }
          need {
            mainCause
            otherCauses
            causeNote
            health
            wish
          }
          papers {
            papers {
              kind
              attachmentId
              attachment {
                fileName
              }
            }
            consents
            declared
          }
        }
      }
      archive {
        id
        number
        state
        version
        fromWorker
        steps {
          at
          state
          note
        }
        next {
          who
          role
          referredTo
          unitName
          dueOn
          overdue
        }
        return {
          missing
          still
          note
          returnedAt
        }
        papers {
          id
          kind
          state
          refusal
          filedAt
        }
        missing
        canWithdraw
        canFilePapers
        canResubmit
        members {
          id
          name
          relation
        }
        aidItems
      }
      applications {
        id
        number
        item
        state
        reason
        asked
        approved
        occurredOn
        personId
        personName
        medical {
          stays {
            hospital
            admittedOn
            dischargedOn
          }
          total
          reimbursed
          otherInsurance
        }
        student {
          school
          level
          academicYear
          yearOfStudy
          tuition
          otherAid
        }
        temporary {
          mishap
          cost
          compensated
        }
        requiredPapers
        missing
        papers {
          id
          kind
        }
        wanted
        wantedNote
        outcomeNote
        steps {
          at
          state
          note
        }
        next {
          who
          role
          referredTo
          unitName
          dueOn
          overdue
        }
        canEdit
        canSubmit
        canWithdraw
        feedback {
          id
          score
          comment
        }
        complaints {
          id
          text
          state
          dueOn
          overdue
          upheld
          answer
          appealUntil
          appeal
          outcome
          canAppeal
          canWithdraw
          version
        }
        canRate
        canComplain
        version
      }
    }
  }
`);

export const SaveOwnDraft = graphql(`
  mutation SaveOwnDraft($input: SaveOwnDraftInput!) {
    saveOwnDraft(input: $input) {
      home {
        draft {
          version
        }
      }
    }
  }
`);

export const SubmitOwnDraft = graphql(`
  mutation SubmitOwnDraft($input: SubmitOwnDraftInput!) {
    submitOwnDraft(input: $input) {
      home {
        archive {
          id
        }
      }
    }
  }
`);

export const FileOwnPaper = graphql(`
  mutation FileOwnPaper($input: FileOwnPaperInput!) {
    fileOwnPaper(input: $input) {
      home {
        name
      }
    }
  }
`);

export const ResubmitOwnArchive = graphql(`
  mutation ResubmitOwnArchive($input: ArchiveStepInput!) {
    resubmitOwnArchive(input: $input) {
      home {
        name
      }
    }
  }
`);

export const WithdrawOwnArchive = graphql(`
  mutation WithdrawOwnArchive($input: ArchiveStepInput!) {
    withdrawOwnArchive(input: $input) {
      home {
        name
      }
    }
  }
`);

export const DraftOwnApplication = graphql(`
  mutation DraftOwnApplication($input: DraftOwnApplicationInput!) {
    draftOwnApplication(input: $input) {
      id
    }
  }
`);

export const UpdateOwnApplication = graphql(`
  mutation UpdateOwnApplication($input: UpdateApplicationInput!) {
    updateOwnApplication(input: $input) {
      id
    }
  }
`);

export const AddOwnApplicationPapers = graphql(`
  mutation AddOwnApplicationPapers($input: AddApplicationPapersInput!) {
    addOwnApplicationPapers(input: $input) {
      id
    }
  }
`);

export const SubmitOwnApplication = graphql(`
  mutation SubmitOwnApplication($input: ApplicationStepInput!) {
    submitOwnApplication(input: $input) {
      id
    }
  }
`);

export const WithdrawOwnApplication = graphql(`
  mutation WithdrawOwnApplication($input: WithdrawApplicationInput!) {
    withdrawOwnApplication(input: $input) {
      id
    }
  }
`);

export const RateOwnAid = graphql(`
  mutation RateOwnAid($input: RateOwnAidInput!) {
    rateOwnAid(input: $input) {
      id
    }
  }
`);

export const FileOwnComplaint = graphql(`
  mutation FileOwnComplaint($input: FileOwnComplaintInput!) {
    fileOwnComplaint(input: $input) {
      id
    }
  }
`);

export const AppealOwnComplaint = graphql(`
  mutation AppealOwnComplaint($input: AppealComplaintInput!) {
    appealOwnComplaint(input: $input) {
      id
    }
  }
`);

export const WithdrawOwnComplaint = graphql(`
  mutation WithdrawOwnComplaint($input: WithdrawComplaintInput!) {
    withdrawOwnComplaint(input: $input) {
      id
    }
  }
`);

/** What holds for everybody in the reader's union. */
export const OwnPoliciesQuery = graphql(`
  query OwnPolicies {
    ownPolicies {
      standards {
        id
        residence
        monthly
        effectiveFrom
        documentNo
      }
      items {
        item
        needsActive
        papers
        limits {
          id
          category
          source
          subject
          period
          terms {
            kind
            amount
            months
            percentBP
            field
          }
          exclusive
          documentNo
        }
      }
      noticeDays
      answerDays
      feedbackDays
      complaintDays
      appealDays
    }
    ownHome {
      uscc
    }
  }
`);

/** What the union keeps of the reader. */
export const OwnFileQuery = graphql(`
  query OwnFile {
    ownFile {
      id
      number
      headName
      idNumber {
        state
        text
      }
      phone {
        state
        text
      }
      address {
        state
        text
      }
      bankCard {
        state
        text
      }
      householdSize
      mainCause
      incomeYear
      rigidYear
      wish
      members {
        name
        relation
        age
      }
      consents {
        id
        purpose
        textVersion
        channel
        signedOn
        withdrawnAt
      }
      looks {
        at
        viewerName
        viewerTenantName
        superior
        purpose
        fields
      }
      consentText
    }
  }
`);

export const GiveOwnConsent = graphql(`
  mutation GiveOwnConsent($input: GiveOwnConsentInput!) {
    giveOwnConsent(input: $input) {
      file {
        id
      }
    }
  }
`);

export const WithdrawOwnConsent = graphql(`
  mutation WithdrawOwnConsent($input: WithdrawOwnConsentInput!) {
    withdrawOwnConsent(input: $input) {
      file {
        id
      }
    }
  }
`);

export const WorkerAccessesQuery = graphql(`
  query WorkerAccesses {
    workerAccesses {
      id
      name
      idNumber {
        state
        text
      }
      phone {
        state
        text
      }
      unitStated
      workNumber
      state
      refusal
      askedAt
      decidedByName
      decidedAt
      version
    }
    tenant {
      uscc
    }
  }
`);

export const AcceptWorker = graphql(`
  mutation AcceptWorker($input: AcceptWorkerInput!) {
    acceptWorker(input: $input) {
      access {
        id
      }
    }
  }
`);

export const RefuseWorker = graphql(`
  mutation RefuseWorker($input: RefuseWorkerInput!) {
    refuseWorker(input: $input) {
      access {
        id
      }
    }
  }
`);
