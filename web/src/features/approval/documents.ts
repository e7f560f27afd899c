import { graphql } from '@/gql';

/** How many cases a filter finds. */
export const ApprovalInboxTotalQuery = graphql(`
  query ApprovalInboxTotal($filter: ApprovalFilter) {
    approvalInbox(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

export const ApprovalInboxQuery = graphql(`
  query ApprovalInbox($filter: ApprovalFilter, $first: Int, $offset: Int) {
    approvalInbox(filter: $filter, first: $first, offset: $offset) {
      edges {
        node {
          id
          kind
          title
          amountFen
          state
          step
          stepName
          dueOn
          overdue
          blocked
          referredTo
          originTenantName
          contentHash
          startedByName
          startedAt
          unit {
            fullName
          }
          waiting {
            name
          }
          viewerCan
        }
      }
    }
  }
`);

export const ApprovalCaseQuery = graphql(`
  query ApprovalCase($id: ID!) {
    node(id: $id) {
      ... on ApprovalCase {
        id
        kind
        title
        amountFen
        state
        step
        stepName
        dueOn
        overdue
        blocked
        referredTo
        originTenantName
        contentHash
        startedByName
        startedAt
        endedAt
        link
        unit {
          fullName
        }
        steps {
          name
          role
          level
          mode
          needed
        }
        facts {
          label
          text
          amountFen
          date
        }
        decisions {
          id
          caseId
          stepName
          verdict
          returnTo
          name
          forName
          unionName
          note
          minutes
          minutesFiles {
            id
            fileName
          }
          standing
          at
        }
        waiting {
          name
        }
        people {
          people {
            name
          }
        }
        recusals {
          name
          reason
          relation
        }
        viewerCan
      }
    }
  }
`);

export const DecideApproval = graphql(`
  mutation DecideApproval($input: DecideApprovalInput!) {
    decideApproval(input: $input) {
      case {
        id
        state
        stepName
        referredTo
        waiting {
          name
        }
      }
    }
  }
`);

export const DecideApprovals = graphql(`
  mutation DecideApprovals($input: DecideApprovalsInput!) {
    decideApprovals(input: $input) {
      results {
        caseId
        problem
        case {
          id
          title
        }
      }
    }
  }
`);

export const RecuseApproval = graphql(`
  mutation RecuseApproval($input: RecuseApprovalInput!) {
    recuseApproval(input: $input) {
      case {
        id
      }
    }
  }
`);

export const ApprovalDelegationsQuery = graphql(`
  query ApprovalDelegations {
    approvalDelegations {
      id
      fromOn
      toOn
      reason
      mine
      from {
        displayName
      }
      to {
        displayName
      }
    }
  }
`);

export const DelegateApproval = graphql(`
  mutation DelegateApproval($input: DelegateApprovalInput!) {
    delegateApproval(input: $input) {
      delegation {
        id
      }
    }
  }
`);

export const RevokeApprovalDelegation = graphql(`
  mutation RevokeApprovalDelegation($input: RevokeApprovalDelegationInput!) {
    revokeApprovalDelegation(input: $input) {
      delegation {
        id
      }
    }
  }
`);

export const ApprovalRoutesQuery = graphql(`
  query ApprovalRoutes {
    approvalRoutes {
      id
      kind
      item
      fromFen
      name
      state
      publishedVersion
      changed
      version
      updatedAt
      updatedByName
      steps {
        name
        role
        level
        mode
        needed
        days
        onEmpty
      }
    }
    defaultApprovalRoutes {
      kind
      steps {
        name
        role
        level
        mode
        needed
        days
        onEmpty
      }
    }
  }
`);

export const PreviewApprovalRouteQuery = graphql(`
  query PreviewApprovalRoute($input: PreviewApprovalRouteInput!) {
    previewApprovalRoute(input: $input) {
      people {
        name
        title
      }
      units
      problem
    }
  }
`);

export const SaveApprovalRoute = graphql(`
  mutation SaveApprovalRoute($input: SaveApprovalRouteInput!) {
    saveApprovalRoute(input: $input) {
      route {
        id
        version
      }
    }
  }
`);

export const PublishApprovalRoute = graphql(`
  mutation PublishApprovalRoute($input: ApprovalRouteInput!) {
    publishApprovalRoute(input: $input) {
      route {
        id
      }
    }
  }
`);

export const RetireApprovalRoute = graphql(`
  mutation RetireApprovalRoute($input: ApprovalRouteInput!) {
    retireApprovalRoute(input: $input) {
      route {
        id
      }
    }
  }
`);

export const MinutesLinkQuery = graphql(`
  query MinutesLink($id: ID!) {
    node(id: $id) {
      ... on Attachment {
        id
        link {
          url
        }
      }
    }
  }
`);

export const ApprovalTiesQuery = graphql(`
  query ApprovalTies {
    approvalTies {
      id
      member {
        displayName
      }
      personName
      relation
      mine
    }
  }
`);

export const DeclareApprovalTie = graphql(`
  mutation DeclareApprovalTie($input: DeclareApprovalTieInput!) {
    declareApprovalTie(input: $input) {
      tie {
        id
      }
    }
  }
`);

export const EndApprovalTie = graphql(`
  mutation EndApprovalTie($input: EndApprovalTieInput!) {
    endApprovalTie(input: $input) {
      tie {
        id
      }
    }
  }
`);
