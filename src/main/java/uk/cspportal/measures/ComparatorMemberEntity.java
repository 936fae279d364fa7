package uk.cspportal.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That an area belongs to a comparator group for a time. */
@Entity
@Table(name = "comparator_member")
class ComparatorMemberEntity extends KeptEntity {

    @Column(name = "group_id", nullable = false, updatable = false)
    private long groupId;

    @Column(name = "member_code", nullable = false, updatable = false)
    private String code = "";

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    /** For Hibernate. */
    protected ComparatorMemberEntity() {}

    ComparatorMemberEntity(ComparatorGroupEntity group, String code, LocalDate from, Kept by) {
        super(group.tenant(), group.audience(), by);
        groupId = group.id();
        this.code = code;
        this.from = from;
    }

    void leave(LocalDate last) {
        to = last;
    }

    long groupId() {
        return groupId;
    }

    ComparatorGroup.Member toMember() {
        return new ComparatorGroup.Member(code, from, to);
    }
}
