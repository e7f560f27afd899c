/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type LoginInput = {
  login: string;
  password: string;
};

export type SetLocaleInput = {
  locale: string;
};

export type SwitchTenantInput = {
  tenantId: string | number;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { accountId: string, name: string, actions: Array<string>, unreadNotifications: number, tenant: { id: string, name: string } | null, memberships: Array<{ tenantId: string, tenantName: string }> } | null };

export type SwitchTenantMutationVariables = Exact<{
  input: SwitchTenantInput;
}>;


export type SwitchTenantMutation = { switchTenant: { viewer: { accountId: string } } };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: { ok: boolean } };

export type SetLocaleMutationVariables = Exact<{
  input: SetLocaleInput;
}>;


export type SetLocaleMutation = { setLocale: { viewer: { accountId: string } } };

export type LoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type LoginMutation = { login: { viewer: { accountId: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    accountId
    name
    actions
    unreadNotifications
    tenant {
      id
      name
    }
    memberships {
      tenantId
      tenantName
    }
  }
}
    `, {"hash":"sha256:22fab6d744b47d901254a4950633a75b36f0ba7d0ed8b9452aed19d921c54e86"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SwitchTenantDocument = new TypedDocumentString(`
    mutation SwitchTenant($input: SwitchTenantInput!) {
  switchTenant(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:21f8c0f57c2c8e1e4b501cd24a4f7d013dd553fa4a7cabac2870c80e78c80a5d"}) as unknown as TypedDocumentString<SwitchTenantMutation, SwitchTenantMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logout {
    ok
  }
}
    `, {"hash":"sha256:e4a9caec39aef2740f67d7f048061bc05faf36513d8b097d63c84175f2c9be9b"}) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
export const SetLocaleDocument = new TypedDocumentString(`
    mutation SetLocale($input: SetLocaleInput!) {
  setLocale(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:904d4383798b4bdcbf513d518f9f0ad9fa8ca9557018c4f68f0ae069c1f8b1ff"}) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const LoginDocument = new TypedDocumentString(`
    mutation Login($input: LoginInput!) {
  login(input: $input) {
    viewer {
      accountId
    }
  }
}
    `, {"hash":"sha256:d38c5028f66931f506e80af8e914186074990ff662a498b9adb68c9019faa715"}) as unknown as TypedDocumentString<LoginMutation, LoginMutationVariables>;