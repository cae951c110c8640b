"""Operations of the tag skills, which came with MLflow 3.18."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from mlflow_rest.api.skills import (
    bulk_register_skills,
    create_organization_skill_version,
    create_skill,
    create_skill_version,
    delete_organization_skill,
    delete_organization_skill_alias,
    delete_organization_skill_tag,
    delete_organization_skill_version,
    delete_organization_skill_version_tag,
    delete_skill,
    delete_skill_alias,
    delete_skill_tag,
    delete_skill_version,
    delete_skill_version_tag,
    get_organization_skill,
    get_organization_skill_version,
    get_organization_skill_version_by_alias,
    get_skill,
    get_skill_version,
    get_skill_version_by_alias,
    search_organization_skill_versions,
    search_skill_versions,
    search_skills,
    set_organization_skill_alias,
    set_organization_skill_tag,
    set_organization_skill_version_tag,
    set_skill_alias,
    set_skill_tag,
    set_skill_version_tag,
    update_organization_skill,
    update_organization_skill_version,
    update_skill,
    update_skill_version,
)
from mlflow_rest.models import (
    BulkRegisterSkill,
    BulkRegisterSkillsRequest,
    CreateSkillRequest,
    CreateSkillVersionRequest,
    SetSkillAliasRequest,
    SetSkillTagRequest,
    SkillIcon,
    UpdateSkillRequest,
    UpdateSkillVersionRequest,
)

if TYPE_CHECKING:
    from tests.live.operations.recorder import Recorder

ACME = "acme"
SOURCE = "https://github.com/example/skills.git"
DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
PLACE = CreateSkillVersionRequest(source=SOURCE, ref="v1.2.0", subpath="review", digest=DIGEST)
# The server looks up the hosts of icons. An address needs no name service.
ICON = "https://1.1.1.1/i.png"


@pytest.mark.covers("createSkill", "getSkill", "updateSkill")
def test_a_skill_can_be_described_before_it_has_a_version(
    newest_client: Recorder, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("review")
    body = CreateSkillRequest(name=name, description="Reviews.", icons=[SkillIcon(src=ICON, mimeType="image/png")])
    created = create_skill.sync(client=newest_client, body=body)
    assert (created.name, created.organization, created.workspace) == (name, "", "default")
    assert (created.status, created.latest_version, created.source_type) == (None, None, None)

    skill = get_skill.sync(name, client=newest_client)
    assert [(icon.src, icon.mimeType) for icon in skill.icons] == [(ICON, "image/png")]
    assert skill.creation_timestamp == created.creation_timestamp

    updated = update_skill.sync(name, client=newest_client, body=UpdateSkillRequest(description="Reviews twice."))
    assert (updated.description, updated.icons) == ("Reviews twice.", skill.icons)


@pytest.mark.covers("createSkillVersion", "getSkillVersion", "searchSkillVersions")
def test_a_version_makes_its_skill(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    created = create_skill_version.sync(name, client=newest_client, body=PLACE)
    assert (created.name, created.organization, created.version, created.status) == (name, "", 1, "active")

    skill = get_skill.sync(name, client=newest_client)
    assert (skill.status, skill.latest_version, skill.source_type) == ("active", 1, "git")

    version = get_skill_version.sync(name, 1, client=newest_client)
    assert (version.source_type, version.source, version.ref) == ("git", SOURCE, "v1.2.0")
    assert (version.subpath, version.digest) == ("review", DIGEST)

    image = CreateSkillVersionRequest(source="oci://registry.example.com/skills/review:2", status="draft")
    create_skill_version.sync(name, client=newest_client, body=image)
    versions = search_skill_versions.sync(name, client=newest_client, order_by=["version DESC"]).skill_versions
    assert [(one.version, one.source_type, one.status) for one in versions] == [
        (2, "oci", "draft"),
        (1, "git", "active"),
    ]
    drafts = search_skill_versions.sync(name, client=newest_client, filter_string="status = 'draft'").skill_versions
    assert [one.source for one in drafts] == ["registry.example.com/skills/review:2"]


@pytest.mark.covers("searchSkills")
def test_skills_are_found_by_name_and_by_identity(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    create_skill_version.sync(name, client=newest_client, body=PLACE)
    create_organization_skill_version.sync(ACME, name, client=newest_client, body=PLACE)

    condition = f"name = '{name}'"
    first = search_skills.sync(client=newest_client, filter_string=condition, max_results=1)
    assert [(one.organization, one.latest_version) for one in first.skills] == [("", 1)]
    second = search_skills.sync(
        client=newest_client, filter_string=condition, max_results=1, page_token=first.next_page_token
    )
    assert ([one.organization for one in second.skills], second.next_page_token) == ([ACME], None)

    named = search_skills.sync(client=newest_client, include_skill_identities=[f"@{ACME}/{name}"]).skills
    assert [(one.organization, one.name) for one in named] == [(ACME, name)]


@pytest.mark.covers("bulkRegisterSkills")
def test_registering_many_skills_again_adds_nothing(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    names = [unique_name("review"), unique_name("test")]
    body = BulkRegisterSkillsRequest(
        organization=ACME,
        skills=[BulkRegisterSkill(name=name, source=SOURCE, subpath=name, digest=DIGEST) for name in names],
    )
    first = bulk_register_skills.sync(client=newest_client, body=body).skill_versions
    assert [(one.organization, one.name, one.version, one.subpath) for one in first] == [
        (ACME, name, 1, name) for name in names
    ]
    assert bulk_register_skills.sync(client=newest_client, body=body).skill_versions == first


@pytest.mark.covers("setSkillTag", "deleteSkillTag")
def test_a_skill_has_tags(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    create_skill.sync(client=newest_client, body=CreateSkillRequest(name=name))
    set_skill_tag.sync(name, client=newest_client, body=SetSkillTagRequest(key="team/role", value="search"))
    assert get_skill.sync(name, client=newest_client).tags == {"team/role": "search"}
    delete_skill_tag.sync(name, "team/role", client=newest_client)
    assert get_skill.sync(name, client=newest_client).tags == {}


@pytest.mark.covers("setSkillVersionTag", "deleteSkillVersionTag")
def test_a_version_has_tags(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    create_skill_version.sync(name, client=newest_client, body=PLACE)
    body = SetSkillTagRequest(key="checked/by", value="ada")
    set_skill_version_tag.sync(name, 1, client=newest_client, body=body)
    assert get_skill_version.sync(name, 1, client=newest_client).tags == {"checked/by": "ada"}
    delete_skill_version_tag.sync(name, 1, "checked/by", client=newest_client)
    assert get_skill_version.sync(name, 1, client=newest_client).tags == {}


@pytest.mark.covers("setSkillAlias", "getSkillVersionByAlias", "deleteSkillAlias")
def test_an_alias_moves_from_version_to_version(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    for version in (1, 2):
        create_skill_version.sync(name, client=newest_client, body=PLACE)
        set_skill_alias.sync(name, client=newest_client, body=SetSkillAliasRequest(alias="prod", version=version))
        read = get_skill_version_by_alias.sync(name, "prod", client=newest_client)
        assert (read.version, read.aliases) == (version, ["prod"])
    assert get_skill.sync(name, client=newest_client).aliases == {"prod": 2}

    delete_skill_alias.sync(name, "prod", client=newest_client)
    assert get_skill_version_by_alias.sync_detailed(name, "prod", client=newest_client).status_code == 404


@pytest.mark.covers("updateSkillVersion", "deleteSkillVersion", "deleteSkill")
def test_a_version_is_withdrawn_before_it_is_deleted(
    newest_client: Recorder, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("review")
    create_skill_version.sync(name, client=newest_client, body=PLACE)
    assert delete_skill_version.sync_detailed(name, 1, client=newest_client).status_code == 400
    body = UpdateSkillVersionRequest(status="deprecated")
    assert update_skill_version.sync(name, 1, client=newest_client, body=body).status == "deprecated"
    assert get_skill.sync(name, client=newest_client).status == "deprecated"

    delete_skill_version.sync(name, 1, client=newest_client)
    assert search_skill_versions.sync(name, client=newest_client).skill_versions == []
    # The number is not used again, and an active version does not keep the skill.
    assert create_skill_version.sync(name, client=newest_client, body=PLACE).version == 2
    delete_skill.sync(name, client=newest_client)
    assert get_skill.sync_detailed(name, client=newest_client).status_code == 404


@pytest.mark.covers("createSkill", "getOrganizationSkill", "updateOrganizationSkill")
def test_a_skill_of_an_organization_is_another_one(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    create_skill.sync(client=newest_client, body=CreateSkillRequest(name=name, description="Anybody's"))
    body = CreateSkillRequest(name=name, organization=ACME, description="Acme's")
    created = create_skill.sync(client=newest_client, body=body)
    assert (created.organization, created.name) == (ACME, name)
    assert get_organization_skill.sync(ACME, name, client=newest_client).description == "Acme's"

    change = UpdateSkillRequest(description="Still Acme's")
    updated = update_organization_skill.sync(ACME, name, client=newest_client, body=change)
    assert (updated.organization, updated.description) == (ACME, "Still Acme's")
    assert get_skill.sync(name, client=newest_client).description == "Anybody's"


@pytest.mark.covers("createOrganizationSkillVersion", "getOrganizationSkillVersion", "searchOrganizationSkillVersions")
def test_a_version_makes_its_skill_in_the_organization(
    newest_client: Recorder, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("review")
    created = create_organization_skill_version.sync(ACME, name, client=newest_client, body=PLACE)
    assert (created.organization, created.name, created.version) == (ACME, name, 1)
    assert get_skill.sync_detailed(name, client=newest_client).status_code == 404

    version = get_organization_skill_version.sync(ACME, name, 1, client=newest_client)
    assert (version.organization, version.source, version.digest) == (ACME, SOURCE, DIGEST)

    draft = CreateSkillVersionRequest(source="https://example.com/review.zip", status="draft")
    create_organization_skill_version.sync(ACME, name, client=newest_client, body=draft)
    searched = search_organization_skill_versions.sync(
        ACME, name, client=newest_client, filter_string="status IN ('draft', 'active')", order_by=["version DESC"]
    )
    assert [(one.version, one.source_type) for one in searched.skill_versions] == [(2, "zip"), (1, "git")]
    assert get_organization_skill.sync(ACME, name, client=newest_client).latest_version == 1


@pytest.mark.covers("setOrganizationSkillTag", "deleteOrganizationSkillTag")
def test_a_skill_of_an_organization_has_tags(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    create_skill.sync(client=newest_client, body=CreateSkillRequest(name=name, organization=ACME))
    body = SetSkillTagRequest(key="team/role", value="search")
    set_organization_skill_tag.sync(ACME, name, client=newest_client, body=body)
    assert get_organization_skill.sync(ACME, name, client=newest_client).tags == {"team/role": "search"}
    delete_organization_skill_tag.sync(ACME, name, "team/role", client=newest_client)
    assert get_organization_skill.sync(ACME, name, client=newest_client).tags == {}


@pytest.mark.covers("setOrganizationSkillVersionTag", "deleteOrganizationSkillVersionTag")
def test_a_version_in_an_organization_has_tags(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    create_organization_skill_version.sync(ACME, name, client=newest_client, body=PLACE)
    body = SetSkillTagRequest(key="checked/by", value="ada")
    set_organization_skill_version_tag.sync(ACME, name, 1, client=newest_client, body=body)
    assert get_organization_skill_version.sync(ACME, name, 1, client=newest_client).tags == {"checked/by": "ada"}
    delete_organization_skill_version_tag.sync(ACME, name, 1, "checked/by", client=newest_client)
    assert get_organization_skill_version.sync(ACME, name, 1, client=newest_client).tags == {}


@pytest.mark.covers("setOrganizationSkillAlias", "getOrganizationSkillVersionByAlias", "deleteOrganizationSkillAlias")
def test_an_alias_moves_within_the_organization(newest_client: Recorder, unique_name: Callable[[str], str]) -> None:
    name = unique_name("review")
    for version in (1, 2):
        create_organization_skill_version.sync(ACME, name, client=newest_client, body=PLACE)
        body = SetSkillAliasRequest(alias="prod", version=version)
        set_organization_skill_alias.sync(ACME, name, client=newest_client, body=body)
        read = get_organization_skill_version_by_alias.sync(ACME, name, "prod", client=newest_client)
        assert (read.organization, read.version, read.aliases) == (ACME, version, ["prod"])

    delete_organization_skill_alias.sync(ACME, name, "prod", client=newest_client)
    gone = get_organization_skill_version_by_alias.sync_detailed(ACME, name, "prod", client=newest_client)
    assert gone.status_code == 404


@pytest.mark.covers("updateOrganizationSkillVersion", "deleteOrganizationSkillVersion", "deleteOrganizationSkill")
def test_a_version_is_withdrawn_and_its_skill_leaves_the_organization(
    newest_client: Recorder, unique_name: Callable[[str], str]
) -> None:
    name = unique_name("review")
    create_skill_version.sync(name, client=newest_client, body=PLACE)
    create_organization_skill_version.sync(ACME, name, client=newest_client, body=PLACE)
    body = UpdateSkillVersionRequest(status="deprecated")
    updated = update_organization_skill_version.sync(ACME, name, 1, client=newest_client, body=body)
    assert (updated.organization, updated.status) == (ACME, "deprecated")

    delete_organization_skill_version.sync(ACME, name, 1, client=newest_client)
    assert search_organization_skill_versions.sync(ACME, name, client=newest_client).skill_versions == []
    delete_organization_skill.sync(ACME, name, client=newest_client)
    assert get_organization_skill.sync_detailed(ACME, name, client=newest_client).status_code == 404
    # The one of the same name outside is untouched.
    assert get_skill.sync(name, client=newest_client).status == "active"
