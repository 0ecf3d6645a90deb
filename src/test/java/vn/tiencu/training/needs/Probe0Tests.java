package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.*;
import java.util.stream.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.WholeHouse;
import vn.tiencu.identity.Bodies;

@WholeHouse
class Probe0Tests {
    @Autowired NeedsFinder finder; @Autowired Bodies bodies; @Autowired vn.tiencu.api.Texts texts;
    @Test void look() {
        var on = LocalDate.of(2026,11,25);
        var units = bodies.all(on).stream().filter(b -> b.kind().equals("PERSONNEL_OFFICE")).map(b -> b.unitId()).toList();
        for (int i=0;i<3;i++){ long t=System.nanoTime(); var f=finder.find(2027, units, on); System.out.println(units.size()+" units "+f.size()+" needs in "+(System.nanoTime()-t)/1000000+" ms"); }
        var f=finder.find(2027, units, on);
        System.out.println(f.stream().collect(Collectors.groupingBy(x->x.gap()+" "+x.programme().key()+" p"+x.priority()+" q"+x.quarter(), TreeMap::new, Collectors.counting())).toString().replace(", ","\n"));
        System.out.println(f.stream().flatMap(x->x.checks().stream().map(c->x.personId()+" "+x.programme().key()+" "+c.criterion()+" "+c.outcome()+" "+texts.in(vn.tiencu.api.Texts.VIETNAMESE,c.found())+" | "+texts.in(vn.tiencu.api.Texts.VIETNAMESE,c.required())+" | "+ (c.wouldChange()==null?"":texts.in(vn.tiencu.api.Texts.VIETNAMESE,c.wouldChange())))).collect(Collectors.joining("\n")));
        for (var g : vn.tiencu.training.lines.PlanLine.Gap.values()) f.stream().filter(x->x.gap()==g).limit(2).forEach(x->System.out.println(g+" "+x.personId()+" "+x.fullName()+" "+x.postTitle()+" | "+x.programme().name()+" | "+texts.in(vn.tiencu.api.Texts.VIETNAMESE,x.reason().required())+" | "+texts.in(vn.tiencu.api.Texts.VIETNAMESE,x.reason().found())+" | "+x.reason().due()+" | "+texts.in(Locale.ENGLISH,x.reason().required())));
        System.out.println(f.stream().collect(Collectors.groupingBy(x->x.personId(), Collectors.counting())).values().stream().collect(Collectors.groupingBy(x->x,Collectors.counting())));
    }
}
