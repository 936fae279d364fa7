package uk.cspportal.measures;

import org.springframework.data.jpa.repository.JpaRepository;

interface ComparatorMemberRepository extends JpaRepository<ComparatorMemberEntity, Long> {}
