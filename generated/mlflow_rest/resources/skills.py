# Made by `make generate` from spec/paths/skills.yaml (sha256 92663408a5b81087).
# Do not edit. @generated
"""Registered skills for agents and their versions. MLflow 3.18 and newer, and not on a server that runs under gunicorn or
waitress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import api as _api
from .. import models as _models
from .._model import Listing
from .._paging import AsyncCursor, Cursor
from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import SupportsIndex

    from .._paging import AsyncPage, Page
    from .._typing import SequenceNotStr
    from ..models.bulk_register_skill import BulkRegisterSkill
    from ..models.skill import Skill
    from ..models.skill_icon import SkillIcon
    from ..models.skill_initial_status import SkillInitialStatusInput
    from ..models.skill_remote_source_type import SkillRemoteSourceTypeInput
    from ..models.skill_status import SkillStatusInput
    from ..models.skill_version import SkillVersion
    from ..types import Null


class SkillsResource(Resource):
    """Registered skills for agents and their versions. MLflow 3.18 and newer, and not on a server that runs under gunicorn
    or waitress."""

    __slots__ = ()

    def create(
        self,
        name: str,
        *,
        organization: str | None = None,
        description: str | Null | None = None,
        icons: SequenceNotStr[SkillIcon] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Skill:
        """Register a skill.

        createSkill · POST /api/3.0/mlflow/skills

        Registers a skill without versions and returns it. createSkillVersion makes a missing skill by itself, so this
        is only needed to describe one. A name that is already in use in its organization is 400
        `RESOURCE_ALREADY_EXISTS`. Unknown fields are 400.

        Args:
            name: The name, at most 64 lowercase letters, digits and single hyphens, with a letter or a digit at
                both ends.
            organization: The organization, without `@`: at most 64 lowercase letters, digits, single hyphens and
                single periods, with a letter or a digit at both ends. None when omitted or empty.
            description: A string for people.
            icons: The icons, at most 100.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The skill was registered.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return _api.skills.create_skill.sync(
            body=_models.CreateSkillRequest(name=name, organization=organization, description=description, icons=icons),
            client=client,
        )

    def search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        include_skill_identities: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[Skill]:
        """Search skills.

        searchSkills · GET /api/3.0/mlflow/skills

        Finds skills of all organizations, one page at a time. With authentication, skills that the caller may not read
        are omitted.

        Args:
            filter_string: Conditions joined by `AND` on `name`, `organization`, `description`, `search_text` (name
                and description in one text), `status` and `source_type` (those of the version behind `latest`),
                `created_at`, `last_updated_at` and `tags`, such as `search_text ILIKE '%review%' AND status =
                'active'`. `IN` works with `status` only; tags take `=`, `!=`, `LIKE` and `ILIKE`. There is no `OR`.
            max_results: How many a page contains, from 1 to 1000. 100 when omitted.
            order_by: `name`, `organization`, `description`, `search_text`, `status`, `source_type`, `created_at` or
                `last_updated_at`, each with an optional ` ASC` or ` DESC`, none twice. By organization, then name, when
                omitted.
            page_token: The `next_page_token` of the previous response. It is bound to that request: another filter,
                another order, another skill or another workspace is 400. It is also a position: deleting while paging
                makes the next page skip some.
            include_skill_identities: Only these skills, each as `name` or `@organization/name`. All of them when
                omitted; a single empty string finds none.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.skills.search_skills._endpoint,
            _api.skills.search_skills._request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                include_skill_identities=include_skill_identities,
            ),
            page_token,
            lambda response: (response.skills, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        include_skill_identities: SequenceNotStr[str] | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Skill]:
        """Search skills: all pages.

        searchSkills · GET /api/3.0/mlflow/skills

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `organization`, `name`: the server counts pages from the start, so that items that are created meanwhile shift
        those already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            include_skill_identities: See `search`.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Cursor(
            client,
            _api.skills.search_skills._endpoint,
            _api.skills.search_skills._request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                include_skill_identities=include_skill_identities,
            ),
            page_token,
            lambda response: (response.skills, response.next_page_token),
        ).iterate((lambda item: (item.organization, item.name)) if unique is not False else None)

    def bulk_register(
        self,
        skills: SequenceNotStr[BulkRegisterSkill],
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[SkillVersion]:
        """Register versions of many skills of one Git repository.

        bulkRegisterSkills · POST /api/3.0/mlflow/skills/bulk-register

        Registers a place in the same Git repository and ref for each of up to 500 skills, all or none, making skills
        that do not exist. A skill that has a version with the same source, ref, subpath and digest, not marked as
        deleted, gets no other one: the highest such version is returned as it is, whatever its status. So sending again
        adds nothing. 409, only with authentication, is a skill that was made or deleted by someone else meanwhile.

        Args:
            skills: From 1 to 500 skills, each name once. All have the same `source`, `ref` and `status`.
            organization: The organization of all of them, without `@`: at most 64 lowercase letters, digits, single
                hyphens and single periods, with a letter or a digit at both ends. None when omitted or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One version for each skill, in the order of the request.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                _api.skills.bulk_register_skills.sync(
                    body=_models.BulkRegisterSkillsRequest(skills=skills, organization=organization), client=client
                )
            ).skill_versions
        )

    def get(
        self,
        name: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Skill:
        """Get a skill.

        getSkill · GET /api/3.0/mlflow/skills/{name}
        With `organization`: getOrganizationSkill · GET /api/3.0/mlflow/skills/@{organization}/{name}

        Returns a skill with its aliases and tags and the number of its latest version, but without its versions.

        Args:
            name: The name of the skill.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The skill.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.get_organization_skill.sync(organization, name, client=client)
        return _api.skills.get_skill.sync(name, client=client)

    def update(
        self,
        name: str,
        *,
        description: str | Null | None = None,
        icons: SequenceNotStr[SkillIcon] | Null | None = None,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Skill:
        """Change description or icons of a skill.

        updateSkill · PATCH /api/3.0/mlflow/skills/{name}
        With `organization`: updateOrganizationSkill · PATCH /api/3.0/mlflow/skills/@{organization}/{name}

        Changes what is given and returns the skill; what is omitted stays, and null deletes. An empty object changes
        only the time and the user of the last update. Unknown fields are 400.

        Args:
            name: The name of the skill.
            description: A string for people. Null deletes it.
            icons: All icons, at most 100, in place of those that there were. Null deletes them.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The skill was changed.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.update_organization_skill.sync(
                organization, name, body=_models.UpdateSkillRequest(description=description, icons=icons), client=client
            )
        return _api.skills.update_skill.sync(
            name, body=_models.UpdateSkillRequest(description=description, icons=icons), client=client
        )

    def delete(
        self,
        name: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a skill and all its versions.

        deleteSkill · DELETE /api/3.0/mlflow/skills/{name}
        With `organization`: deleteOrganizationSkill · DELETE /api/3.0/mlflow/skills/@{organization}/{name}

        Deletes the skill with its versions, whatever their status, its aliases and its tags, permanently; the name is
        free at once and numbers start again at 1. Files that were uploaded for its versions are then deleted as well,
        if the server still serves artifacts; when that fails, they stay behind and the response is 200 all the same.
        Deleting twice is 404.

        Args:
            name: The name of the skill.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.delete_organization_skill.sync(organization, name, client=client)
        return _api.skills.delete_skill.sync(name, client=client)

    def create_version(
        self,
        name: str,
        source: str,
        *,
        organization: str | None = None,
        source_type: SkillRemoteSourceTypeInput | Null | None = None,
        ref: str | Null | None = None,
        subpath: str | Null | None = None,
        digest: str | Null | None = None,
        status: SkillInitialStatusInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SkillVersion:
        """Register a version of a skill by its place.

        createSkillVersion · POST /api/3.0/mlflow/skills/{name}/versions
        With `organization`: createOrganizationSkillVersion · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions

        Registers a place in a Git repository, an OCI image or a ZIP file as the next version and returns it, making the
        skill itself if it does not exist. The server does not fetch the place. Every request makes another version, so
        a retry after a lost response leaves a double. The same route takes uploads, as `multipart/form-data` with a
        part `metadata` (these fields as JSON, without `source`, at most 1 MiB) and a part `content` (a gzip-compressed
        tar of the folder of the skill); uploads are not described here. 409, only with authentication, is a skill that
        was made or deleted by someone else meanwhile.

        Args:
            name: The name of the skill.
            source: The URL of a Git repository, also as `git@host:path`, the URL of a ZIP file, or the reference of
                an image. At most 2048 characters, without spaces, and neither credentials nor a place inside MLflow nor
                a path on the server's disk.
            organization: The organization. It need not be given, and must be that of the path when it is.
            source_type: The kind of source. When omitted or null, `oci://…` means `oci`, `git://…` and paths that
                end in `.git` mean `git`, paths that end in `.zip` mean `zip`, and anything else is 400.
            ref: Branch, tag or commit of a Git repository, at most 2048 characters, without spaces and without a
                hyphen at the start. 400 with any other source.
            subpath: The folder of the skill inside the source, with forward slashes and without `..`, at most 2048
                characters. All of the source when omitted, null or empty.
            digest: SHA-256 of the files in 64 small hexadecimal digits. The server does not check it against the
                source.
            status: The first status, `active` when omitted. Null is rejected.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version was registered.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.create_organization_skill_version.sync(
                organization,
                name,
                body=_models.CreateSkillVersionRequest(
                    source=source,
                    name=name,
                    organization=organization,
                    source_type=source_type,
                    ref=ref,
                    subpath=subpath,
                    digest=digest,
                    status=status,
                ),
                client=client,
            )
        return _api.skills.create_skill_version.sync(
            name,
            body=_models.CreateSkillVersionRequest(
                source=source,
                name=name,
                organization=organization,
                source_type=source_type,
                ref=ref,
                subpath=subpath,
                digest=digest,
                status=status,
            ),
            client=client,
        )

    def search_versions(
        self,
        name: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Page[SkillVersion]:
        """Search the versions of a skill.

        searchSkillVersions · GET /api/3.0/mlflow/skills/{name}/versions
        With `organization`: searchOrganizationSkillVersions · GET /api/3.0/mlflow/skills/@{organization}/{name}/versions

        Finds versions of one skill, one page at a time. Versions marked as deleted are omitted. A skill that does not
        exist has an empty list.

        Args:
            name: The name of the skill.
            filter_string: Conditions joined by `AND` on `version`, `status`, `organization`, `source_type`,
                `digest`, `created_at`, `last_updated_at` and `tags`, such as `status IN ('draft', 'active') AND version
                > 3`. `IN` works with `status` only; tags take `=`, `!=`, `LIKE` and `ILIKE`. There is no `OR`.
            max_results: How many a page contains, from 1 to 1000. 100 when omitted.
            order_by: `version`, `status`, `organization`, `source_type`, `digest`, `created_at` or
                `last_updated_at`, each with an optional ` ASC` or ` DESC`, none twice. The lowest version comes first
                when omitted.
            page_token: The `next_page_token` of the previous response. It is bound to that request: another filter,
                another order, another skill or another workspace is 400. It is also a position: deleting while paging
                makes the next page skip some.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return Cursor(
                client,
                _api.skills.search_organization_skill_versions._endpoint,
                _api.skills.search_organization_skill_versions._request(
                    organization,
                    name,
                    filter_string=filter_string,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                ),
                page_token,
                lambda response: (response.skill_versions, response.next_page_token),
            ).first()
        return Cursor(
            client,
            _api.skills.search_skill_versions._endpoint,
            _api.skills.search_skill_versions._request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.skill_versions, response.next_page_token),
        ).first()

    def iter_search_versions(
        self,
        name: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        organization: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[SkillVersion]:
        """Search the versions of a skill: all pages.

        searchSkillVersions · GET /api/3.0/mlflow/skills/{name}/versions
        With `organization`: searchOrganizationSkillVersions · GET /api/3.0/mlflow/skills/@{organization}/{name}/versions

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `organization`, `name`, `version`: the server counts pages from the start, so that items that are created
        meanwhile shift those already read onto later pages. Items that are deleted meanwhile can make it pass over
        others.

        Args:
            name: See `search_versions`.
            filter_string: See `search_versions`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search_versions`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            organization: See `search_versions`.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return Cursor(
                client,
                _api.skills.search_organization_skill_versions._endpoint,
                _api.skills.search_organization_skill_versions._request(
                    organization,
                    name,
                    filter_string=filter_string,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                ),
                page_token,
                lambda response: (response.skill_versions, response.next_page_token),
            ).iterate((lambda item: (item.organization, item.name, item.version)) if unique is not False else None)
        return Cursor(
            client,
            _api.skills.search_skill_versions._endpoint,
            _api.skills.search_skill_versions._request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.skill_versions, response.next_page_token),
        ).iterate((lambda item: (item.organization, item.name, item.version)) if unique is not False else None)

    def get_version(
        self,
        name: str,
        version: SupportsIndex,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SkillVersion:
        """Get a version of a skill.

        getSkillVersion · GET /api/3.0/mlflow/skills/{name}/versions/{version}
        With `organization`: getOrganizationSkillVersion · GET /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}

        Returns a version with its source, tags and aliases. A version marked as deleted is 404.

        Args:
            name: The name of the skill.
            version: The number of the version.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.get_organization_skill_version.sync(organization, name, version, client=client)
        return _api.skills.get_skill_version.sync(name, version, client=client)

    def update_version(
        self,
        name: str,
        version: SupportsIndex,
        *,
        status: SkillStatusInput | None = None,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SkillVersion:
        """Change the status of a version of a skill.

        updateSkillVersion · PATCH /api/3.0/mlflow/skills/{name}/versions/{version}
        With `organization`: updateOrganizationSkillVersion · PATCH /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}

        Moves a version to another status, the only thing that can be updated, and returns it. A draft may become
        `active` or `deleted`, an active version `draft` or `deprecated`, a deprecated one `active` or `deleted`;
        anything else, the present status included, is 400. `deleted` deletes the aliases of the version too, just as
        deleteSkillVersion does. A request without status changes nothing. 409 is a version that someone else changed
        meanwhile.

        Args:
            name: The name of the skill.
            version: The number of the version.
            status: The new status, one that the present one allows. Nothing is changed when omitted; null is
                rejected.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version has the status.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.update_organization_skill_version.sync(
                organization, name, version, body=_models.UpdateSkillVersionRequest(status=status), client=client
            )
        return _api.skills.update_skill_version.sync(
            name, version, body=_models.UpdateSkillVersionRequest(status=status), client=client
        )

    def delete_version(
        self,
        name: str,
        version: SupportsIndex,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a version of a skill.

        deleteSkillVersion · DELETE /api/3.0/mlflow/skills/{name}/versions/{version}
        With `organization`: deleteOrganizationSkillVersion · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}

        Marks a version as deleted, which nothing undoes, and deletes the aliases that point to it. Its number is not
        used again, and uploaded files stay until the skill is deleted. An active version is 400: make it a draft or
        deprecate it first. Deleting twice is 404. 409 is a version that someone else changed meanwhile.

        Args:
            name: The name of the skill.
            version: The number of the version.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.delete_organization_skill_version.sync(organization, name, version, client=client)
        return _api.skills.delete_skill_version.sync(name, version, client=client)

    def set_version_tag(
        self,
        name: str,
        version: SupportsIndex,
        key: str,
        value: object,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a version of a skill.

        setSkillVersionTag · POST /api/3.0/mlflow/skills/{name}/versions/{version}/tags
        With `organization`: setOrganizationSkillVersionTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut. A version
        marked as deleted is 404.

        Args:
            name: The name of the skill.
            version: The number of the version.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 100000 characters.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.set_organization_skill_version_tag.sync(
                organization, name, version, body=_models.SetSkillTagRequest(key=key, value=value), client=client
            )
        return _api.skills.set_skill_version_tag.sync(
            name, version, body=_models.SetSkillTagRequest(key=key, value=value), client=client
        )

    def delete_version_tag(
        self,
        name: str,
        version: SupportsIndex,
        key: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from a version of a skill.

        deleteSkillVersionTag · DELETE /api/3.0/mlflow/skills/{name}/versions/{version}/tags/{key}
        With `organization`: deleteOrganizationSkillVersionTag · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags/{key}

        Removes a tag permanently, even from a version that is marked as deleted. A key that is not set is 404.

        Args:
            name: The name of the skill.
            version: The number of the version.
            key: The key of the tag. It may contain slashes, percent-encoded.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.delete_organization_skill_version_tag.sync(
                organization, name, version, key, client=client
            )
        return _api.skills.delete_skill_version_tag.sync(name, version, key, client=client)

    def set_tag(
        self,
        name: str,
        key: str,
        value: object,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a skill.

        setSkillTag · POST /api/3.0/mlflow/skills/{name}/tags
        With `organization`: setOrganizationSkillTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/tags

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut.

        Args:
            name: The name of the skill.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 100000 characters.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.set_organization_skill_tag.sync(
                organization, name, body=_models.SetSkillTagRequest(key=key, value=value), client=client
            )
        return _api.skills.set_skill_tag.sync(
            name, body=_models.SetSkillTagRequest(key=key, value=value), client=client
        )

    def delete_tag(
        self,
        name: str,
        key: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from a skill.

        deleteSkillTag · DELETE /api/3.0/mlflow/skills/{name}/tags/{key}
        With `organization`: deleteOrganizationSkillTag · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/tags/{key}

        Removes a tag permanently. A key that is not set is 404.

        Args:
            name: The name of the skill.
            key: The key of the tag. It may contain slashes, percent-encoded.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.delete_organization_skill_tag.sync(organization, name, key, client=client)
        return _api.skills.delete_skill_tag.sync(name, key, client=client)

    def set_alias(
        self,
        name: str,
        alias: str,
        version: SupportsIndex,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Point an alias to a version of a skill.

        setSkillAlias · POST /api/3.0/mlflow/skills/{name}/aliases
        With `organization`: setOrganizationSkillAlias · POST /api/3.0/mlflow/skills/@{organization}/{name}/aliases

        Makes an alias, or moves it from the version that it pointed to. A version that does not exist or is marked as
        deleted is 404.

        Args:
            name: The name of the skill.
            alias: The alias: letters, digits, `_` and `-`, at most 255 characters, neither `latest` in any case of
                letters nor a `v` with a number, such as `v1`.
            version: The number of the version.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.set_organization_skill_alias.sync(
                organization, name, body=_models.SetSkillAliasRequest(alias=alias, version=version), client=client
            )
        return _api.skills.set_skill_alias.sync(
            name, body=_models.SetSkillAliasRequest(alias=alias, version=version), client=client
        )

    def get_version_by_alias(
        self,
        name: str,
        alias: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SkillVersion:
        """Get the version of a skill that an alias points to.

        getSkillVersionByAlias · GET /api/3.0/mlflow/skills/{name}/aliases/{alias}
        With `organization`: getOrganizationSkillVersionByAlias · GET /api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}

        Returns the version behind an alias. `latest`, in any case of letters, returns the active version with the
        highest number, or the highest of all when none is active.

        Args:
            name: The name of the skill.
            alias: The alias, in upper and lower case as it was set, or `latest` in any.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.get_organization_skill_version_by_alias.sync(organization, name, alias, client=client)
        return _api.skills.get_skill_version_by_alias.sync(name, alias, client=client)

    def delete_alias(
        self,
        name: str,
        alias: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove an alias of a skill.

        deleteSkillAlias · DELETE /api/3.0/mlflow/skills/{name}/aliases/{alias}
        With `organization`: deleteOrganizationSkillAlias · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}

        Removes an alias; the version stays. An alias that does not exist is 404, `latest` is 400.

        Args:
            name: The name of the skill.
            alias: The alias, in upper and lower case as it was set.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return _api.skills.delete_organization_skill_alias.sync(organization, name, alias, client=client)
        return _api.skills.delete_skill_alias.sync(name, alias, client=client)


class AsyncSkillsResource(AsyncResource):
    """Registered skills for agents and their versions. MLflow 3.18 and newer, and not on a server that runs under gunicorn
    or waitress."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        *,
        organization: str | None = None,
        description: str | Null | None = None,
        icons: SequenceNotStr[SkillIcon] | Null | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Skill:
        """Register a skill.

        createSkill · POST /api/3.0/mlflow/skills

        Registers a skill without versions and returns it. createSkillVersion makes a missing skill by itself, so this
        is only needed to describe one. A name that is already in use in its organization is 400
        `RESOURCE_ALREADY_EXISTS`. Unknown fields are 400.

        Args:
            name: The name, at most 64 lowercase letters, digits and single hyphens, with a letter or a digit at
                both ends.
            organization: The organization, without `@`: at most 64 lowercase letters, digits, single hyphens and
                single periods, with a letter or a digit at both ends. None when omitted or empty.
            description: A string for people.
            icons: The icons, at most 100.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The skill was registered.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await _api.skills.create_skill.asyncio(
            body=_models.CreateSkillRequest(name=name, organization=organization, description=description, icons=icons),
            client=client,
        )

    async def search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        include_skill_identities: SequenceNotStr[str] | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[Skill]:
        """Search skills.

        searchSkills · GET /api/3.0/mlflow/skills

        Finds skills of all organizations, one page at a time. With authentication, skills that the caller may not read
        are omitted.

        Args:
            filter_string: Conditions joined by `AND` on `name`, `organization`, `description`, `search_text` (name
                and description in one text), `status` and `source_type` (those of the version behind `latest`),
                `created_at`, `last_updated_at` and `tags`, such as `search_text ILIKE '%review%' AND status =
                'active'`. `IN` works with `status` only; tags take `=`, `!=`, `LIKE` and `ILIKE`. There is no `OR`.
            max_results: How many a page contains, from 1 to 1000. 100 when omitted.
            order_by: `name`, `organization`, `description`, `search_text`, `status`, `source_type`, `created_at` or
                `last_updated_at`, each with an optional ` ASC` or ` DESC`, none twice. By organization, then name, when
                omitted.
            page_token: The `next_page_token` of the previous response. It is bound to that request: another filter,
                another order, another skill or another workspace is 400. It is also a position: deleting while paging
                makes the next page skip some.
            include_skill_identities: Only these skills, each as `name` or `@organization/name`. All of them when
                omitted; a single empty string finds none.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return await AsyncCursor(
            client,
            _api.skills.search_skills._endpoint,
            _api.skills.search_skills._request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                include_skill_identities=include_skill_identities,
            ),
            page_token,
            lambda response: (response.skills, response.next_page_token),
        ).first()

    def iter_search(
        self,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        include_skill_identities: SequenceNotStr[str] | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Skill]:
        """Search skills: all pages.

        searchSkills · GET /api/3.0/mlflow/skills

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `organization`, `name`: the server counts pages from the start, so that items that are created meanwhile shift
        those already read onto later pages. Items that are deleted meanwhile can make it pass over others.

        Args:
            filter_string: See `search`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            include_skill_identities: See `search`.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return AsyncCursor(
            client,
            _api.skills.search_skills._endpoint,
            _api.skills.search_skills._request(
                filter_string=filter_string,
                max_results=max_results,
                order_by=order_by,
                page_token=page_token,
                include_skill_identities=include_skill_identities,
            ),
            page_token,
            lambda response: (response.skills, response.next_page_token),
        ).iterate((lambda item: (item.organization, item.name)) if unique is not False else None)

    async def bulk_register(
        self,
        skills: SequenceNotStr[BulkRegisterSkill],
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> list[SkillVersion]:
        """Register versions of many skills of one Git repository.

        bulkRegisterSkills · POST /api/3.0/mlflow/skills/bulk-register

        Registers a place in the same Git repository and ref for each of up to 500 skills, all or none, making skills
        that do not exist. A skill that has a version with the same source, ref, subpath and digest, not marked as
        deleted, gets no other one: the highest such version is returned as it is, whatever its status. So sending again
        adds nothing. 409, only with authentication, is a skill that was made or deleted by someone else meanwhile.

        Args:
            skills: From 1 to 500 skills, each name once. All have the same `source`, `ref` and `status`.
            organization: The organization of all of them, without `@`: at most 64 lowercase letters, digits, single
                hyphens and single periods, with a letter or a digit at both ends. None when omitted or empty.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One version for each skill, in the order of the request.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        return Listing(
            (
                await _api.skills.bulk_register_skills.asyncio(
                    body=_models.BulkRegisterSkillsRequest(skills=skills, organization=organization), client=client
                )
            ).skill_versions
        )

    async def get(
        self,
        name: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Skill:
        """Get a skill.

        getSkill · GET /api/3.0/mlflow/skills/{name}
        With `organization`: getOrganizationSkill · GET /api/3.0/mlflow/skills/@{organization}/{name}

        Returns a skill with its aliases and tags and the number of its latest version, but without its versions.

        Args:
            name: The name of the skill.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The skill.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.get_organization_skill.asyncio(organization, name, client=client)
        return await _api.skills.get_skill.asyncio(name, client=client)

    async def update(
        self,
        name: str,
        *,
        description: str | Null | None = None,
        icons: SequenceNotStr[SkillIcon] | Null | None = None,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Skill:
        """Change description or icons of a skill.

        updateSkill · PATCH /api/3.0/mlflow/skills/{name}
        With `organization`: updateOrganizationSkill · PATCH /api/3.0/mlflow/skills/@{organization}/{name}

        Changes what is given and returns the skill; what is omitted stays, and null deletes. An empty object changes
        only the time and the user of the last update. Unknown fields are 400.

        Args:
            name: The name of the skill.
            description: A string for people. Null deletes it.
            icons: All icons, at most 100, in place of those that there were. Null deletes them.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The skill was changed.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.update_organization_skill.asyncio(
                organization, name, body=_models.UpdateSkillRequest(description=description, icons=icons), client=client
            )
        return await _api.skills.update_skill.asyncio(
            name, body=_models.UpdateSkillRequest(description=description, icons=icons), client=client
        )

    async def delete(
        self,
        name: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a skill and all its versions.

        deleteSkill · DELETE /api/3.0/mlflow/skills/{name}
        With `organization`: deleteOrganizationSkill · DELETE /api/3.0/mlflow/skills/@{organization}/{name}

        Deletes the skill with its versions, whatever their status, its aliases and its tags, permanently; the name is
        free at once and numbers start again at 1. Files that were uploaded for its versions are then deleted as well,
        if the server still serves artifacts; when that fails, they stay behind and the response is 200 all the same.
        Deleting twice is 404.

        Args:
            name: The name of the skill.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.delete_organization_skill.asyncio(organization, name, client=client)
        return await _api.skills.delete_skill.asyncio(name, client=client)

    async def create_version(
        self,
        name: str,
        source: str,
        *,
        organization: str | None = None,
        source_type: SkillRemoteSourceTypeInput | Null | None = None,
        ref: str | Null | None = None,
        subpath: str | Null | None = None,
        digest: str | Null | None = None,
        status: SkillInitialStatusInput | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SkillVersion:
        """Register a version of a skill by its place.

        createSkillVersion · POST /api/3.0/mlflow/skills/{name}/versions
        With `organization`: createOrganizationSkillVersion · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions

        Registers a place in a Git repository, an OCI image or a ZIP file as the next version and returns it, making the
        skill itself if it does not exist. The server does not fetch the place. Every request makes another version, so
        a retry after a lost response leaves a double. The same route takes uploads, as `multipart/form-data` with a
        part `metadata` (these fields as JSON, without `source`, at most 1 MiB) and a part `content` (a gzip-compressed
        tar of the folder of the skill); uploads are not described here. 409, only with authentication, is a skill that
        was made or deleted by someone else meanwhile.

        Args:
            name: The name of the skill.
            source: The URL of a Git repository, also as `git@host:path`, the URL of a ZIP file, or the reference of
                an image. At most 2048 characters, without spaces, and neither credentials nor a place inside MLflow nor
                a path on the server's disk.
            organization: The organization. It need not be given, and must be that of the path when it is.
            source_type: The kind of source. When omitted or null, `oci://…` means `oci`, `git://…` and paths that
                end in `.git` mean `git`, paths that end in `.zip` mean `zip`, and anything else is 400.
            ref: Branch, tag or commit of a Git repository, at most 2048 characters, without spaces and without a
                hyphen at the start. 400 with any other source.
            subpath: The folder of the skill inside the source, with forward slashes and without `..`, at most 2048
                characters. All of the source when omitted, null or empty.
            digest: SHA-256 of the files in 64 small hexadecimal digits. The server does not check it against the
                source.
            status: The first status, `active` when omitted. Null is rejected.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version was registered.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.create_organization_skill_version.asyncio(
                organization,
                name,
                body=_models.CreateSkillVersionRequest(
                    source=source,
                    name=name,
                    organization=organization,
                    source_type=source_type,
                    ref=ref,
                    subpath=subpath,
                    digest=digest,
                    status=status,
                ),
                client=client,
            )
        return await _api.skills.create_skill_version.asyncio(
            name,
            body=_models.CreateSkillVersionRequest(
                source=source,
                name=name,
                organization=organization,
                source_type=source_type,
                ref=ref,
                subpath=subpath,
                digest=digest,
                status=status,
            ),
            client=client,
        )

    async def search_versions(
        self,
        name: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPage[SkillVersion]:
        """Search the versions of a skill.

        searchSkillVersions · GET /api/3.0/mlflow/skills/{name}/versions
        With `organization`: searchOrganizationSkillVersions · GET /api/3.0/mlflow/skills/@{organization}/{name}/versions

        Finds versions of one skill, one page at a time. Versions marked as deleted are omitted. A skill that does not
        exist has an empty list.

        Args:
            name: The name of the skill.
            filter_string: Conditions joined by `AND` on `version`, `status`, `organization`, `source_type`,
                `digest`, `created_at`, `last_updated_at` and `tags`, such as `status IN ('draft', 'active') AND version
                > 3`. `IN` works with `status` only; tags take `=`, `!=`, `LIKE` and `ILIKE`. There is no `OR`.
            max_results: How many a page contains, from 1 to 1000. 100 when omitted.
            order_by: `version`, `status`, `organization`, `source_type`, `digest`, `created_at` or
                `last_updated_at`, each with an optional ` ASC` or ` DESC`, none twice. The lowest version comes first
                when omitted.
            page_token: The `next_page_token` of the previous response. It is bound to that request: another filter,
                another order, another skill or another workspace is 400. It is also a position: deleting while paging
                makes the next page skip some.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            One page. `next_page()` fetches the one after it.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await AsyncCursor(
                client,
                _api.skills.search_organization_skill_versions._endpoint,
                _api.skills.search_organization_skill_versions._request(
                    organization,
                    name,
                    filter_string=filter_string,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                ),
                page_token,
                lambda response: (response.skill_versions, response.next_page_token),
            ).first()
        return await AsyncCursor(
            client,
            _api.skills.search_skill_versions._endpoint,
            _api.skills.search_skill_versions._request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.skill_versions, response.next_page_token),
        ).first()

    def iter_search_versions(
        self,
        name: str,
        filter_string: str | None = None,
        *,
        max_results: SupportsIndex | None = None,
        order_by: SequenceNotStr[str] | None = None,
        page_token: str | None = None,
        organization: str | None = None,
        unique: bool = True,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[SkillVersion]:
        """Search the versions of a skill: all pages.

        searchSkillVersions · GET /api/3.0/mlflow/skills/{name}/versions
        With `organization`: searchOrganizationSkillVersions · GET /api/3.0/mlflow/skills/@{organization}/{name}/versions

        Reads all pages, one request each, when they are needed. An item that an earlier page had is skipped, by its
        `organization`, `name`, `version`: the server counts pages from the start, so that items that are created
        meanwhile shift those already read onto later pages. Items that are deleted meanwhile can make it pass over
        others.

        Args:
            name: See `search_versions`.
            filter_string: See `search_versions`.
            max_results: How many items to request at a time. Defaults to what the server chooses.
            order_by: See `search_versions`.
            page_token: Where to start, from an earlier page; at the beginning if omitted.
            organization: See `search_versions`.
            unique: Whether to skip an item that an earlier page had.
            timeout: Seconds for each request, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The items, one after the other.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return AsyncCursor(
                client,
                _api.skills.search_organization_skill_versions._endpoint,
                _api.skills.search_organization_skill_versions._request(
                    organization,
                    name,
                    filter_string=filter_string,
                    max_results=max_results,
                    order_by=order_by,
                    page_token=page_token,
                ),
                page_token,
                lambda response: (response.skill_versions, response.next_page_token),
            ).iterate((lambda item: (item.organization, item.name, item.version)) if unique is not False else None)
        return AsyncCursor(
            client,
            _api.skills.search_skill_versions._endpoint,
            _api.skills.search_skill_versions._request(
                name, filter_string=filter_string, max_results=max_results, order_by=order_by, page_token=page_token
            ),
            page_token,
            lambda response: (response.skill_versions, response.next_page_token),
        ).iterate((lambda item: (item.organization, item.name, item.version)) if unique is not False else None)

    async def get_version(
        self,
        name: str,
        version: SupportsIndex,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SkillVersion:
        """Get a version of a skill.

        getSkillVersion · GET /api/3.0/mlflow/skills/{name}/versions/{version}
        With `organization`: getOrganizationSkillVersion · GET /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}

        Returns a version with its source, tags and aliases. A version marked as deleted is 404.

        Args:
            name: The name of the skill.
            version: The number of the version.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.get_organization_skill_version.asyncio(organization, name, version, client=client)
        return await _api.skills.get_skill_version.asyncio(name, version, client=client)

    async def update_version(
        self,
        name: str,
        version: SupportsIndex,
        *,
        status: SkillStatusInput | None = None,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SkillVersion:
        """Change the status of a version of a skill.

        updateSkillVersion · PATCH /api/3.0/mlflow/skills/{name}/versions/{version}
        With `organization`: updateOrganizationSkillVersion · PATCH /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}

        Moves a version to another status, the only thing that can be updated, and returns it. A draft may become
        `active` or `deleted`, an active version `draft` or `deprecated`, a deprecated one `active` or `deleted`;
        anything else, the present status included, is 400. `deleted` deletes the aliases of the version too, just as
        deleteSkillVersion does. A request without status changes nothing. 409 is a version that someone else changed
        meanwhile.

        Args:
            name: The name of the skill.
            version: The number of the version.
            status: The new status, one that the present one allows. Nothing is changed when omitted; null is
                rejected.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version has the status.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.update_organization_skill_version.asyncio(
                organization, name, version, body=_models.UpdateSkillVersionRequest(status=status), client=client
            )
        return await _api.skills.update_skill_version.asyncio(
            name, version, body=_models.UpdateSkillVersionRequest(status=status), client=client
        )

    async def delete_version(
        self,
        name: str,
        version: SupportsIndex,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete a version of a skill.

        deleteSkillVersion · DELETE /api/3.0/mlflow/skills/{name}/versions/{version}
        With `organization`: deleteOrganizationSkillVersion · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}

        Marks a version as deleted, which nothing undoes, and deletes the aliases that point to it. Its number is not
        used again, and uploaded files stay until the skill is deleted. An active version is 400: make it a draft or
        deprecate it first. Deleting twice is 404. 409 is a version that someone else changed meanwhile.

        Args:
            name: The name of the skill.
            version: The number of the version.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.delete_organization_skill_version.asyncio(
                organization, name, version, client=client
            )
        return await _api.skills.delete_skill_version.asyncio(name, version, client=client)

    async def set_version_tag(
        self,
        name: str,
        version: SupportsIndex,
        key: str,
        value: object,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a version of a skill.

        setSkillVersionTag · POST /api/3.0/mlflow/skills/{name}/versions/{version}/tags
        With `organization`: setOrganizationSkillVersionTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut. A version
        marked as deleted is 404.

        Args:
            name: The name of the skill.
            version: The number of the version.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 100000 characters.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.set_organization_skill_version_tag.asyncio(
                organization, name, version, body=_models.SetSkillTagRequest(key=key, value=value), client=client
            )
        return await _api.skills.set_skill_version_tag.asyncio(
            name, version, body=_models.SetSkillTagRequest(key=key, value=value), client=client
        )

    async def delete_version_tag(
        self,
        name: str,
        version: SupportsIndex,
        key: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from a version of a skill.

        deleteSkillVersionTag · DELETE /api/3.0/mlflow/skills/{name}/versions/{version}/tags/{key}
        With `organization`: deleteOrganizationSkillVersionTag · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/versions/{version}/tags/{key}

        Removes a tag permanently, even from a version that is marked as deleted. A key that is not set is 404.

        Args:
            name: The name of the skill.
            version: The number of the version.
            key: The key of the tag. It may contain slashes, percent-encoded.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.delete_organization_skill_version_tag.asyncio(
                organization, name, version, key, client=client
            )
        return await _api.skills.delete_skill_version_tag.asyncio(name, version, key, client=client)

    async def set_tag(
        self,
        name: str,
        key: str,
        value: object,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a tag on a skill.

        setSkillTag · POST /api/3.0/mlflow/skills/{name}/tags
        With `organization`: setOrganizationSkillTag · POST /api/3.0/mlflow/skills/@{organization}/{name}/tags

        Sets a tag, replacing an older value of the same key. A value that is too long is rejected, not cut.

        Args:
            name: The name of the skill.
            key: The key: letters, digits, `_`, `-`, `.`, `:`, `/` and spaces, not readable as a path that leads
                elsewhere (such as `../x` or `a//b`). At most 250 characters.
            value: The string, at most 100000 characters.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.set_organization_skill_tag.asyncio(
                organization, name, body=_models.SetSkillTagRequest(key=key, value=value), client=client
            )
        return await _api.skills.set_skill_tag.asyncio(
            name, body=_models.SetSkillTagRequest(key=key, value=value), client=client
        )

    async def delete_tag(
        self,
        name: str,
        key: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove a tag from a skill.

        deleteSkillTag · DELETE /api/3.0/mlflow/skills/{name}/tags/{key}
        With `organization`: deleteOrganizationSkillTag · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/tags/{key}

        Removes a tag permanently. A key that is not set is 404.

        Args:
            name: The name of the skill.
            key: The key of the tag. It may contain slashes, percent-encoded.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.delete_organization_skill_tag.asyncio(organization, name, key, client=client)
        return await _api.skills.delete_skill_tag.asyncio(name, key, client=client)

    async def set_alias(
        self,
        name: str,
        alias: str,
        version: SupportsIndex,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Point an alias to a version of a skill.

        setSkillAlias · POST /api/3.0/mlflow/skills/{name}/aliases
        With `organization`: setOrganizationSkillAlias · POST /api/3.0/mlflow/skills/@{organization}/{name}/aliases

        Makes an alias, or moves it from the version that it pointed to. A version that does not exist or is marked as
        deleted is 404.

        Args:
            name: The name of the skill.
            alias: The alias: letters, digits, `_` and `-`, at most 255 characters, neither `latest` in any case of
                letters nor a `v` with a number, such as `v1`.
            version: The number of the version.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.set_organization_skill_alias.asyncio(
                organization, name, body=_models.SetSkillAliasRequest(alias=alias, version=version), client=client
            )
        return await _api.skills.set_skill_alias.asyncio(
            name, body=_models.SetSkillAliasRequest(alias=alias, version=version), client=client
        )

    async def get_version_by_alias(
        self,
        name: str,
        alias: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> SkillVersion:
        """Get the version of a skill that an alias points to.

        getSkillVersionByAlias · GET /api/3.0/mlflow/skills/{name}/aliases/{alias}
        With `organization`: getOrganizationSkillVersionByAlias · GET /api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}

        Returns the version behind an alias. `latest`, in any case of letters, returns the active version with the
        highest number, or the highest of all when none is active.

        Args:
            name: The name of the skill.
            alias: The alias, in upper and lower case as it was set, or `latest` in any.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Returns:
            The version.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.get_organization_skill_version_by_alias.asyncio(
                organization, name, alias, client=client
            )
        return await _api.skills.get_skill_version_by_alias.asyncio(name, alias, client=client)

    async def delete_alias(
        self,
        name: str,
        alias: str,
        *,
        organization: str | None = None,
        timeout: float | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Remove an alias of a skill.

        deleteSkillAlias · DELETE /api/3.0/mlflow/skills/{name}/aliases/{alias}
        With `organization`: deleteOrganizationSkillAlias · DELETE /api/3.0/mlflow/skills/@{organization}/{name}/aliases/{alias}

        Removes an alias; the version stays. An alias that does not exist is 404, `latest` is 400.

        Args:
            name: The name of the skill.
            alias: The alias, in upper and lower case as it was set.
            organization: The organization, without its `@`.
            timeout: Seconds for this call, in place of the client's timeout.
            extra_headers: Headers for this call only.

        Raises:
            Exception: See `Resource`.
        """

        client = self._sender(timeout, extra_headers)
        if organization is not None:
            return await _api.skills.delete_organization_skill_alias.asyncio(organization, name, alias, client=client)
        return await _api.skills.delete_skill_alias.asyncio(name, alias, client=client)
