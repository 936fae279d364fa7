package uk.cspportal.measures;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CategoryRepository extends JpaRepository<CategoryEntity, Long> {

    @Query("""
            select c from CategoryEntity c
            where c.tenantId = :tenant and c.measureId = :measure and c.withdrawnAt is null order by c.id""")
    List<CategoryEntity> standing(long tenant, long measure);

    @Query("select c from CategoryEntity c where c.tenantId = :tenant and c.withdrawnAt is null order by c.id")
    List<CategoryEntity> standing(long tenant);
}
